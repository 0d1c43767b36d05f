<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>pluma::ui::AdoptPage</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::ArtifactPage</name>
    <message numerus="yes">
        <source>%Ln cell(s) of what was pasted lie beyond the table and were left out.</source>
        <translation>
            <numerusform>%Ln cell of what was pasted lies beyond the table and was left out.</numerusform>
            <numerusform>%Ln cells of what was pasted lie beyond the table and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) of %1 were printed.</source>
        <translation>
            <numerusform>%Ln page of %1 was printed.</numerusform>
            <numerusform>%Ln pages of %1 were printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::AssistantPanel</name>
    <message numerus="yes">
        <source>Complete: %Ln value(s).</source>
        <translation>
            <numerusform>Complete: %Ln value.</numerusform>
            <numerusform>Complete: %Ln values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::ChangesView</name>
    <message numerus="yes">
        <source>%Ln operations added</source>
        <translation>
            <numerusform>%Ln operation added</numerusform>
            <numerusform>%Ln operations added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations changed</source>
        <translation>
            <numerusform>%Ln operation changed</numerusform>
            <numerusform>%Ln operations changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations removed</source>
        <translation>
            <numerusform>%Ln operation removed</numerusform>
            <numerusform>%Ln operations removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::ClonePage</name>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of this context are bound to it.</source>
        <translation>
            <numerusform>%Ln file of this context is bound to it.</numerusform>
            <numerusform>%Ln files of this context are bound to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln common file(s) get new values as well.</source>
        <translation>
            <numerusform>%Ln common file gets new values as well.</numerusform>
            <numerusform>%Ln common files get new values as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::CommitPage</name>
    <message numerus="yes">
        <source>It changed %Ln file(s) of this program</source>
        <translation>
            <numerusform>It changed %Ln file of this program</numerusform>
            <numerusform>It changed %Ln files of this program</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::ComparePage</name>
    <message numerus="yes">
        <source>%Ln artifact(s) differ, lines added: %1, removed: %2</source>
        <translation>
            <numerusform>%Ln artifact differs, lines added: %1, removed: %2</numerusform>
            <numerusform>%Ln artifacts differ, lines added: %1, removed: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::ContextPage</name>
    <message numerus="yes">
        <source>%Ln artifact(s)</source>
        <translation>
            <numerusform>%Ln artifact</numerusform>
            <numerusform>%Ln artifacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::DocumentsInstall</name>
    <message numerus="yes">
        <source>%Ln binding(s) name it by its new path.</source>
        <translation>
            <numerusform>%Ln binding names it by its new path.</numerusform>
            <numerusform>%Ln bindings name it by its new path.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::FindBar</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced, more are left</source>
        <translation>
            <numerusform>%Ln replaced, more are left</numerusform>
            <numerusform>%Ln replaced, more are left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln replaced</numerusform>
            <numerusform>%Ln replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::FormPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields need attention</source>
        <translation>
            <numerusform>%Ln field needs attention</numerusform>
            <numerusform>%Ln fields need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields are still to be filled in</source>
        <translation>
            <numerusform>%Ln field is still to be filled in</numerusform>
            <numerusform>%Ln fields are still to be filled in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::FreezePage</name>
    <message numerus="yes">
        <source>%Ln new artifact(s)</source>
        <translation>
            <numerusform>%Ln new artifact</numerusform>
            <numerusform>%Ln new artifacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed artifact(s)</source>
        <translation>
            <numerusform>%Ln changed artifact</numerusform>
            <numerusform>%Ln changed artifacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artifact(s) no longer there</source>
        <translation>
            <numerusform>%Ln artifact no longer there</numerusform>
            <numerusform>%Ln artifacts no longer there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artifact(s)</source>
        <translation>
            <numerusform>%Ln artifact</numerusform>
            <numerusform>%Ln artifacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln common file(s)</source>
        <translation>
            <numerusform>%Ln common file</numerusform>
            <numerusform>%Ln common files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not committed. A context freezes a commit, so all of them are committed first; the figures above count them as they are.</source>
        <translation>
            <numerusform>%Ln file is not committed. A context freezes a commit, so it is committed first; the figures above count it as it is.</numerusform>
            <numerusform>%Ln files are not committed. A context freezes a commit, so all of them are committed first; the figures above count them as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1</source>
        <translation>
            <numerusform>%Ln of %1</numerusform>
            <numerusform>%Ln of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other phases or common, committed with them</source>
        <translation>
            <numerusform>%Ln of another phase or common, committed with them</numerusform>
            <numerusform>%Ln of other phases or common, committed with them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artifact(s) are pointers of Git LFS: the pointer is frozen, the content is not</source>
        <translation>
            <numerusform>%Ln artifact is a pointer of Git LFS: the pointer is frozen, the content is not</numerusform>
            <numerusform>%Ln artifacts are pointers of Git LFS: the pointer is frozen, the content is not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Froze %Ln artifact(s) as %1.</source>
        <translation>
            <numerusform>Froze %Ln artifact as %1.</numerusform>
            <numerusform>Froze %Ln artifacts as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::GroupRow</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln commit(s) changed it</source>
        <translation>
            <numerusform>%Ln commit changed it</numerusform>
            <numerusform>%Ln commits changed it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln commits that changed it; there may be more</source>
        <translation>
            <numerusform>The last %Ln commit that changed it; there may be more</numerusform>
            <numerusform>The last %Ln commits that changed it; there may be more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frozen context(s) hold it</source>
        <translation>
            <numerusform>%Ln frozen context holds it</numerusform>
            <numerusform>%Ln frozen contexts hold it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::HitsModel</name>
    <message numerus="yes">
        <source>%1, %Ln place(s)</source>
        <translation>
            <numerusform>%1, %Ln place</numerusform>
            <numerusform>%1, %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::LargeView</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::LiveMarks</name>
    <message numerus="yes">
        <source>%Ln value(s) of the program stand in this file.</source>
        <translation>
            <numerusform>%Ln value of the program stands in this file.</numerusform>
            <numerusform>%Ln values of the program stand in this file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::MainWindow</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) were dropped; the first %1 are looked at.</source>
        <translation>
            <numerusform>%Ln thing was dropped; the first %1 are looked at.</numerusform>
            <numerusform>%Ln things were dropped; the first %1 are looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) that were dropped are not in the program.</source>
        <translation>
            <numerusform>%Ln more file that was dropped is not in the program.</numerusform>
            <numerusform>%Ln more files that were dropped are not in the program.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::MetabuilderPage</name>
    <message numerus="yes">
        <source>OpenAPI %1 · %Ln operations</source>
        <translation>
            <numerusform>OpenAPI %1 · %Ln operation</numerusform>
            <numerusform>OpenAPI %1 · %Ln operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::Navigator</name>
    <message numerus="yes">
        <source>%Ln artifact(s)</source>
        <translation>
            <numerusform>%Ln artifact</numerusform>
            <numerusform>%Ln artifacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::OperationModel</name>
    <message numerus="yes">
        <source>%Ln operations</source>
        <translation>
            <numerusform>%Ln operation</numerusform>
            <numerusform>%Ln operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::PhaseRibbon</name>
    <message numerus="yes">
        <source>%Ln changed since</source>
        <translation>
            <numerusform>%Ln changed since</numerusform>
            <numerusform>%Ln changed since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::Preview</name>
    <message numerus="yes">
        <source>(%Ln column(s) of this table are not shown)</source>
        <translation>
            <numerusform>(%Ln column of this table is not shown)</numerusform>
            <numerusform>(%Ln columns of this table are not shown)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln line(s) are not shown)</source>
        <translation>
            <numerusform>(%Ln line is not shown)</numerusform>
            <numerusform>(%Ln lines are not shown)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln more thing(s) that an export leaves out)</source>
        <translation>
            <numerusform>(%Ln more thing that an export leaves out)</numerusform>
            <numerusform>(%Ln more things that an export leaves out)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::ProblemsPanel</name>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; not checked: %Ln file(s) that git does not know</source>
        <translation>
            <numerusform>; not checked: %Ln file that git does not know</numerusform>
            <numerusform>; not checked: %Ln files that git does not know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::ProgramPage</name>
    <message numerus="yes">
        <source>%Ln artifact(s)</source>
        <translation>
            <numerusform>%Ln artifact</numerusform>
            <numerusform>%Ln artifacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frozen context(s)</source>
        <translation>
            <numerusform>%Ln frozen context</numerusform>
            <numerusform>%Ln frozen contexts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) differ from the last commit: %1</source>
        <translation>
            <numerusform>%Ln file differs from the last commit: %1</numerusform>
            <numerusform>%Ln files differ from the last commit: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phase(s) not frozen yet: %1</source>
        <translation>
            <numerusform>%Ln phase not frozen yet: %1</numerusform>
            <numerusform>%Ln phases not frozen yet: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln context(s) are signed by nobody whom you trust: %1</source>
        <translation>
            <numerusform>%Ln context is signed by nobody whom you trust: %1</numerusform>
            <numerusform>%Ln contexts are signed by nobody whom you trust: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::ProgramValues</name>
    <message numerus="yes">
        <source>%Ln values changed</source>
        <translation>
            <numerusform>%Ln value changed</numerusform>
            <numerusform>%Ln values changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) still say another value</source>
        <translation>
            <numerusform>%Ln file still says another value</numerusform>
            <numerusform>%Ln files still say another value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln file(s) the place of a value was not found.</source>
        <translation>
            <numerusform>In %Ln file the place of a value was not found.</numerusform>
            <numerusform>In %Ln files the place of a value was not found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::SearchPage</name>
    <message numerus="yes">
        <source>Nothing found in %Ln file(s).</source>
        <translation>
            <numerusform>Nothing found in %Ln file.</numerusform>
            <numerusform>Nothing found in %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them unsaved</source>
        <translation>
            <numerusform>%Ln of them unsaved</numerusform>
            <numerusform>%Ln of them unsaved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln place(s)</source>
        <translation>
            <numerusform>Replace %Ln place</numerusform>
            <numerusform>Replace %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln replacement(s)</source>
        <translation>
            <numerusform>Undo %Ln replacement</numerusform>
            <numerusform>Undo %Ln replacements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced in %1.</source>
        <translation>
            <numerusform>%Ln place replaced in %1.</numerusform>
            <numerusform>%Ln places replaced in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replacement(s) taken back in %1.</source>
        <translation>
            <numerusform>%Ln replacement taken back in %1.</numerusform>
            <numerusform>%Ln replacements taken back in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::Standing</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not committed</source>
        <translation>
            <numerusform>%Ln file is not committed</numerusform>
            <numerusform>%Ln files are not committed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln artifact(s) and was never frozen</source>
        <translation>
            <numerusform>%1 has %Ln artifact and was never frozen</numerusform>
            <numerusform>%1 has %Ln artifacts and was never frozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artifact(s) of %1 differ from %1@%2</source>
        <translation>
            <numerusform>%Ln artifact of %1 differs from %1@%2</numerusform>
            <numerusform>%Ln artifacts of %1 differ from %1@%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::StatusPage</name>
    <message numerus="yes">
        <source>%1 of %Ln phase(s) frozen</source>
        <translation>
            <numerusform>%1 of %Ln phase frozen</numerusform>
            <numerusform>%1 of %Ln phases frozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them changed since</source>
        <translation>
            <numerusform>%Ln of them changed since</numerusform>
            <numerusform>%Ln of them changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) wait</source>
        <translation>
            <numerusform>%Ln thing waits</numerusform>
            <numerusform>%Ln things wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln commit(s) in 26 weeks</source>
        <translation>
            <numerusform>%Ln commit in 26 weeks</numerusform>
            <numerusform>%Ln commits in 26 weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln commit(s); older ones were not counted</source>
        <translation>
            <numerusform>The last %Ln commit; older ones were not counted</numerusform>
            <numerusform>The last %Ln commits; older ones were not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln context(s) frozen in 26 weeks</source>
        <translation>
            <numerusform>%Ln context frozen in 26 weeks</numerusform>
            <numerusform>%Ln contexts frozen in 26 weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::TemplateEditor</name>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::TrustPage</name>
    <message numerus="yes">
        <source>Restricted: this repository brings %Ln program(s) or setting(s) that would run</source>
        <translation>
            <numerusform>Restricted: this repository brings %Ln program or setting that would run</numerusform>
            <numerusform>Restricted: this repository brings %Ln programs or settings that would run</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::UnsavedDialog</name>
    <message numerus="yes">
        <source>%Ln document(s) have unsaved changes. What is ticked is saved; the rest loses its changes.</source>
        <translation>
            <numerusform>%Ln document has unsaved changes. What is ticked is saved; the rest loses its changes.</numerusform>
            <numerusform>%Ln documents have unsaved changes. What is ticked is saved; the rest loses its changes.</numerusform>
        </translation>
    </message>
</context>
</TS>
