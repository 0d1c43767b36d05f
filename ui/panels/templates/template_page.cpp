#include "panels/templates/template_page.h"
#include "memory/values.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolTip>
#include <QVBoxLayout>
#include <filesystem>

#include "base/beneath.h"
#include "base/text.h"
#include "editor/preview.h"
#include "editor/text_editor.h"
#include "forms/form_panel.h"
#include "panels/templates/template_editor.h"
#include "panels/templates/template_history.h"
#include "widgets/pieces.h"
#include "widgets/session/recent.h"
#include "widgets/words/text.h"

namespace pluma::ui {

namespace {

// "/data_exchanges/0/protocol" for people
QString placeText(const std::string& pointer)
{
    QStringList out;
    for (const QString& part : qs(pointer).split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        bool number = false;
        const int index = part.toInt(&number);
        out << (number ? QString::number(index + 1) : QString(part).replace(QLatin1Char('_'), QLatin1Char(' ')));
    }
    return out.join(QStringLiteral(" › "));
}

TextEditor::Language languageOf(const std::string& extension)
{
    return extension == "md"     ? TextEditor::Language::Markdown
           : extension == "yaml" ? TextEditor::Language::Yaml
           : extension == "json" ? TextEditor::Language::Json
                                 : TextEditor::Language::Plain;
}

} // namespace

TemplatePage::TemplatePage(const Bench& bench, std::shared_ptr<const Shelf> shelf,
                           std::shared_ptr<const tmpl::Definition> definition, const Json& given, QWidget* parent)
    : Page(parent), m_bench(bench), m_shelf(std::move(shelf)), m_definition(std::move(definition)),
      m_id(qs(m_definition->id)), m_base(m_definition->bytes),
      m_given(given.is_object() && !given.empty() ? QString::number(qHash(qs(given.dump()))) : QString()),
      m_givenValues(given), m_sides(new QTabWidget(this)), m_state(new StateLabel(bench.theme, this)),
      m_source(new TextEditor(bench.theme, languageOf(m_definition->extension), this)),
      m_rendered(new Preview(bench.theme, bench.jobs, this)), m_views(new QTabWidget(this)),
      m_target(new QLineEdit(this)), m_write(primaryButton(tr("Write the document"), "templateWrite", this))
{
    setObjectName(QStringLiteral("templatePage"));
    if (const auto snapshot = bench.session.snapshot(); snapshot && !startsWith(m_definition->source, "templates/"))
        m_file = qs(
            snapshot->absolute(".pluma/templates/" + m_definition->source.substr(m_definition->source.rfind('/') + 1)));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 12);
    layout->setSpacing(8);
    layout->addWidget(label(qs(m_definition->title.empty() ? m_definition->id : m_definition->title), "title", this));
    auto* about = label(tr("%1 · version %2").arg(m_id, qs(m_definition->version)), "dim", this);
    about->setToolTip(qs(m_definition->description));
    layout->addWidget(about);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    m_sides->setDocumentMode(true);
    m_sides->setMinimumWidth(bench.theme.points(300));
    m_sides->addTab(makeForm(given), tr("Fill in"));
    m_sides->addTab(makeSource(), tr("Template"));
    auto* history = new TemplateHistory(
        bench, m_file.isEmpty() ? std::string() : ss(QDir(qs(bench.session.snapshot()->root)).relativeFilePath(m_file)),
        m_sides);
    m_sides->addTab(history, tr("History"));
    m_sides->tabBar()->setObjectName(QStringLiteral("templateSides"));
    m_sides->tabBar()->setAccessibleName(tr("Sides of the template"));
    split->addWidget(m_sides);
    split->addWidget(makeViews());
    split->setSizes({540, 460});
    layout->addWidget(split, 1);
    layout->addWidget(m_state);
    auto* foot = new QHBoxLayout;
    foot->addWidget(label(tr("Write to"), "dim", this));
    m_target->setObjectName(QStringLiteral("templateTarget"));
    m_target->setAccessibleName(tr("Path of the document in the program"));
    m_target->setPlaceholderText(
        tr("path in the program, such as %1")
            .arg(m_definition->extension == "md"
                     ? QStringLiteral("CAD/AAA/ICD-AAA-CQH.md")
                     : QStringLiteral("CAI/IIS/%1.%2").arg(m_id.toLower(), qs(m_definition->extension))));
    foot->addWidget(m_target, 1);
    foot->addWidget(m_write);
    layout->addLayout(foot);
    tabOrder({m_sides->tabBar(), m_views->tabBar(), m_rendered, m_target, m_write});
    m_typing.setSingleShot(true);
    m_typing.setInterval(30);
    connect(&m_typing, &QTimer::timeout, this, &TemplatePage::preview);
    connect(m_write, &QPushButton::clicked, this, &TemplatePage::write);
    connect(m_fields, &FormPanel::edited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_target, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    preview();
}

QWidget* TemplatePage::makeForm(const Json& given)
{
    // What the program knows already is filled in.
    ValuesBuilder known("known");
    known.begin(Value::Kind::Map);
    const schema::FormOptions options = formOptions();
    if (const auto snapshot = m_bench.session.snapshot(); snapshot && options.units)
        m_known = memory::valuesFor(*m_definition, snapshot->parameters, *options.units).value_or(decltype(m_known)());
    for (const auto& [name, value] : m_known)
        if (m_given.isEmpty() || !given.contains(name)) {
            known.key(name);
            known.copy(value);
        }
    // Which program it is, is no value of the program that could change later: it is filled in once.
    if (const auto snapshot = m_bench.session.snapshot(); snapshot && options.units && m_known.count("program") == 0 &&
                                                          (m_given.isEmpty() || !given.contains("program"))) {
        const Json suggested =
            memory::suggestedFor(*m_definition, snapshot->parameters, snapshot->program.id, *options.units);
        if (suggested.contains("program")) {
            known.key("program");
            known.copy(suggested["program"]);
        }
    }
    if (!m_given.isEmpty())
        for (const auto& [name, value] : given.items()) {
            known.key(name);
            known.copy(value);
        }
    known.end();
    const Values::Shared values = known.finish();
    m_form = std::make_unique<schema::Form>(schema::FormSchema::of(m_definition->formSchema), options, values->root());
    m_drafts = std::make_unique<Drafts>(m_bench.session.environment().dirs.state / "drafts");
    m_fields = new FormPanel(m_bench.theme, m_sides);
    m_fields->view().setCompletions(
        [&bench = m_bench](const QString& kind) { return choicesOf(bench, kind); },
        [&bench = m_bench](const QString& kind, const QString& word) { recentOf(bench).used(kind, word); });
    m_fields->setForm(m_form.get(), m_drafts.get(), draftKey());
    m_fields->setContentsMargins(0, m_bench.theme.points(8), m_bench.theme.points(12), 0);
    return m_fields;
}

QWidget* TemplatePage::makeSource()
{
    auto* side = new QWidget(m_sides);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 8, 12, 0);
    layout->setSpacing(6);
    if (m_file.isEmpty()) {
        auto* row = new QHBoxLayout;
        auto* note = new ElidedLabel(tr("Shipped with the product, read-only"), side);
        note->setForegroundRole(Theme::wordRole("dim"));
        row->addWidget(note, 1);
        auto* copy = quietButton(tr("Copy…"), "templateCopy", side);
        copy->setToolTip(tr("Copy it into the program, to change it there"));
        connect(copy, &QPushButton::clicked, this, [this] { m_bench.invoke(QStringLiteral("template.new")); });
        copy->setEnabled(m_bench.session.isOpen());
        row->addWidget(copy);
        layout->addLayout(row);
    }
    m_editor = new TemplateEditor(m_bench, m_shelf, m_definition->source,
                                  QByteArray::fromStdString(m_definition->bytes), !m_file.isEmpty(), side);
    layout->addWidget(m_editor, 1);
    connect(m_editor, &TemplateEditor::read, this, &TemplatePage::taken);
    connect(m_editor, &TemplateEditor::broken, this, [this] {
        m_broken = true;
        refuse(tr("The template has problems; the document is that of the text before."));
    });
    connect(m_editor, &TemplateEditor::dirtyChanged, this, &TemplatePage::titleChanged);
    connect(m_editor, &TemplateEditor::partWanted, this, &TemplatePage::openPart);
    connect(m_editor, &TemplateEditor::scrolledTo, this, &TemplatePage::follow);
    return side;
}

QWidget* TemplatePage::makeViews()
{
    m_rendered->setObjectName(QStringLiteral("templatePreview"));
    m_rendered->setAccessibleName(tr("The document as it will look"));
    m_rendered->setFrameShape(QFrame::NoFrame);
    m_rendered->document()->setDocumentMargin(16);
    m_source->setReadOnly(true);
    m_source->setWrapMode(QsciScintilla::WrapWord);
    m_source->setAccessibleName(tr("The document as text"));
    m_source->setObjectName(QStringLiteral("templateText"));
    m_source->SendScintilla(QsciScintilla::SCI_SETMOUSEDWELLTIME, 200UL);
    m_views->addTab(m_rendered, tr("Preview"));
    m_views->addTab(m_source, tr("Text"));
    if (m_definition->extension != "md") { // it has no other look than its text
        m_views->setTabVisible(0, false);
        m_views->setCurrentWidget(m_source);
    }
    m_views->setDocumentMode(true);
    m_views->tabBar()->setAccessibleName(tr("Views of the document"));
    connect(m_views, &QTabWidget::currentChanged, this, &TemplatePage::present);
    connect(m_rendered, &Preview::hovered, this, &TemplatePage::hover);
    connect(m_rendered, &Preview::pressed, this, &TemplatePage::reveal);
    connect(m_source, &QsciScintilla::SCN_DWELLSTART, this,
            [this](int position, int x, int y) { hover(position, m_source->viewport()->mapToGlobal(QPoint(x, y))); });
    connect(m_source, &QsciScintilla::SCN_DWELLEND, this, [](int, int, int) { QToolTip::hideText(); });
    return m_views;
}

TemplatePage::~TemplatePage()
{
    m_fields->setForm(nullptr); // it keeps what was typed, before the form goes
}

QString TemplatePage::key() const
{
    return QStringLiteral("template:") + m_id + (m_given.isEmpty() ? QString() : QLatin1Char('#') + m_given);
}
QString TemplatePage::title() const { return qs(m_definition->title.empty() ? m_definition->id : m_definition->title); }
bool TemplatePage::isDirty() const { return m_editor->isDirty(); }
void TemplatePage::undo()
{
    if (m_editor->isVisible())
        m_editor->text().undo();
}
void TemplatePage::redo()
{
    if (m_editor->isVisible())
        m_editor->text().redo();
}
void TemplatePage::focusContent()
{
    if (m_editor->isVisible())
        m_editor->text().setFocus();
    else
        m_fields->focusContent();
}
void TemplatePage::find()
{
    m_sides->setCurrentIndex(0);
    m_fields->focusSearch();
}
void TemplatePage::showSource()
{
    m_sides->setCurrentIndex(1);
    m_editor->text().setFocus();
}

QString TemplatePage::draftKey() const
{
    const auto snapshot = m_bench.session.snapshot();
    return key() + QLatin1Char('\n') + (snapshot ? qs(snapshot->root + "\n" + snapshot->program.id) : QString());
}

// The template was changed and can be read: the form takes its parameters, and the document follows.
void TemplatePage::taken(std::shared_ptr<const tmpl::Definition> definition)
{
    if (definition->bytes == m_definition->bytes && !m_broken)
        return;
    m_broken = false;
    if (!definition->formSchema->root().equals(m_definition->formSchema->root()))
        m_form->reconcile(schema::FormSchema::of(definition->formSchema));
    m_definition = std::move(definition);
    preview();
}

void TemplatePage::save()
{
    if (m_file.isEmpty() || m_saving || !m_editor->isDirty())
        return;
    m_saving = true;
    const std::string text = m_editor->bytes().toStdString();
    m_bench.jobs.run<bool>(
        tr("Save %1").arg(QFileInfo(m_file).fileName()),
        [file = ss(m_file), text, base = m_base](Job&) -> Result<bool> {
            PLUMA_TRY(const auto there, readNamed(file));
            if (there != base)
                return fail(ErrorCode::Conflict, pluma::tr("Somebody else changed this file since it was read."), file,
                            pluma::tr("copy your text, close the tab and open the template again"));
            PLUMA_CHECK(saveNamed(file, text, Exists::Replace));
            return true;
        },
        this,
        [this, text](Result<bool> done) {
            m_saving = false;
            if (!done) {
                Q_EMIT notSaved();
                return m_bench.tell(done.error());
            }
            m_base = text;
            if (m_editor->bytes().toStdString() == text)
                m_editor->markSaved();
            Q_EMIT titleChanged();
            Q_EMIT saved();
            m_bench.session.refresh();
        });
}

void TemplatePage::discard() { m_editor->markSaved(); }

QVariantMap TemplatePage::state() const
{
    QVariantMap out{{QStringLiteral("side"), m_sides->currentIndex()}, {QStringLiteral("target"), m_target->text()}};
    if (!m_given.isEmpty())
        out.insert(QStringLiteral("given"), qs(m_givenValues.dump()));
    return out;
}

void TemplatePage::restore(const QVariantMap& state)
{
    m_sides->setCurrentIndex(state.value(QStringLiteral("side")).toInt());
    m_target->setText(state.value(QStringLiteral("target")).toString());
}

void TemplatePage::preview()
{
    const int generation = ++m_generation;
    const Json parameters = m_form->payload()->root().json();
    using Traced = tmpl::Definition::Traced;
    m_bench.jobs.run<Traced>(
        tr("Preview %1").arg(title()),
        [definition = m_definition, values = parameters](Job&) { return definition->traced(values); }, this,
        [this, generation](Result<Traced> traced) {
            if (generation != m_generation)
                return;
            if (!traced) {
                // A place in the parameters stands in the message already.
                const QString where = qs(traced.error().where);
                return refuse(
                    (where.isEmpty() || where.startsWith(QLatin1Char('/')) ? QString() : where + QStringLiteral(": ")) +
                    qs(traced.error().message));
            }
            m_traced = std::move(*traced);
            for (QWidget* view : {static_cast<QWidget*>(m_rendered), static_cast<QWidget*>(m_source)})
                view->setProperty("stale", true);
            present();
            if (m_broken)
                return;
            const bool ready = m_bench.session.isOpen() && !m_target->text().trimmed().isEmpty();
            m_write->setEnabled(ready);
            m_state->set(ready ? StateLabel::State::Ok : StateLabel::State::Note,
                         ready                      ? tr("Ready: %1").arg(bytesText(m_traced.text.size()))
                         : m_bench.session.isOpen() ? tr("Name the file to write.")
                                                    : tr("Open a workspace to write the document there."));
        },
        true);
}

// Says why there is no document, where one would look for it when there was none yet.
void TemplatePage::refuse(const QString& why)
{
    m_state->set(StateLabel::State::Warn, why);
    m_write->setEnabled(false);
    if (!m_traced.text.empty())
        return;
    const QString promise = tr("The document appears here as soon as what it needs is filled in.");
    m_rendered->setText(QStringLiteral("*%1*").arg(promise).toUtf8());
    m_source->load(promise.toUtf8());
}

// The view that is seen gets the newest text; the other one when it is turned to.
void TemplatePage::present()
{
    QWidget* const view = m_views->currentWidget();
    if (!view->property("stale").toBool())
        return;
    view->setProperty("stale", false);
    const auto text = QByteArray::fromStdString(m_traced.text);
    if (view == m_rendered) {
        const auto snapshot = m_bench.session.snapshot();
        const QString target = m_target->text().trimmed();
        if (snapshot) // pictures are those that the document will have where it is written
            m_rendered->setPlace(snapshot->absolute(ss(target.isEmpty() ? QStringLiteral("document.md") : target)),
                                 snapshot->absolute({}));
        return m_rendered->setText(text);
    }
    const int top = m_source->firstVisibleLine();
    m_source->load(text);
    m_source->setFirstVisibleLine(top);
}

// The document scrolls in step with the template.
void TemplatePage::follow(int line)
{
    std::size_t byte = 0;
    for (const tmpl::Provenance::Span& span : m_traced.provenance.spans)
        if (span.at != tmpl::Provenance::none && m_definition->compiled.lineAt(span.at) >= line) {
            byte = span.begin;
            break;
        }
    const auto at = static_cast<int>(
        std::count(m_traced.text.begin(), m_traced.text.begin() + static_cast<std::ptrdiff_t>(byte), '\n'));
    if (m_views->currentWidget() == m_rendered)
        m_rendered->scrollToLine(at);
    else
        m_source->setFirstVisibleLine(at);
}

void TemplatePage::hover(qsizetype byte, const QPoint& global)
{
    const std::string pointer = byte < 0 ? std::string() : m_traced.pointerAt(static_cast<std::size_t>(byte));
    if (pointer.empty())
        return QToolTip::hideText();
    const tmpl::Provenance::Span* const span = m_traced.provenance.find(static_cast<std::size_t>(byte));
    const QString line =
        span->at == tmpl::Provenance::none
            ? QString()
            : QLatin1Char('\n') + tr("written by line %1 of the template").arg(m_definition->compiled.lineAt(span->at));
    QToolTip::showText(global, tr("from %1").arg(placeText(pointer)) + line, this);
}

// Goes to the field that a word of the document came from.
void TemplatePage::reveal(qsizetype byte)
{
    const std::string pointer = byte < 0 ? std::string() : m_traced.pointerAt(static_cast<std::size_t>(byte));
    if (pointer.empty())
        return;
    if (m_editor->isVisible()) {
        const tmpl::Provenance::Span* const span = m_traced.provenance.find(static_cast<std::size_t>(byte));
        if (span->at != tmpl::Provenance::none)
            m_editor->text().goTo(m_definition->compiled.lineAt(span->at), 1);
        return;
    }
    if (const schema::NodeId node = m_form->at(pointer); node != 0) {
        m_sides->setCurrentIndex(0);
        m_fields->view().reveal(node);
    }
}

void TemplatePage::openPart(const QString& name)
{
    if (const auto snapshot = m_bench.session.snapshot()) {
        const QString own = QStringLiteral(".pluma/templates/parts/") + name;
        if (!name.contains(QStringLiteral("..")) && QFileInfo::exists(qs(snapshot->absolute(ss(own)))))
            return m_bench.openArtifact(own);
    }
    const auto text = readResource("template-parts/" + ss(name));
    if (!text)
        return m_bench.tell(Error{ErrorCode::NotFound, ss(tr("There is no text '%1' to include.").arg(name)), {}, {}});
    Q_EMIT partWanted(name, QByteArray::fromStdString(*text));
}

void TemplatePage::write()
{
    const auto snapshot = m_bench.session.snapshot();
    if (!snapshot)
        return;
    if (!m_fields->check()) // the fields that are wrong say so
        return;
    const std::string path = ss(m_target->text().trimmed());
    m_write->setEnabled(false);
    const Json values = m_form->payload()->root().json();
    std::vector<std::string> taken; // and not changed since
    for (const auto& [name, value] : m_known)
        if (values.value(name, Json()) == value)
            taken.push_back(name);
    m_bench.session.run<bool>(
        tr("Write %1").arg(m_target->text().trimmed()),
        [path, definition = m_definition, values, taken, program = snapshot->program,
         folder = snapshot->absolute({})](memory::Workspace& workspace, Job& job) -> Result<bool> {
            const auto target = (std::filesystem::path(folder) / path).lexically_normal();
            if (!isWithin(target, std::filesystem::path(folder).lexically_normal()))
                return fail(ErrorCode::Invalid, pluma::tr("The document would lie outside the program."), path);
            PLUMA_TRY(const auto text, definition->render(values));
            PLUMA_CHECK(saveNamed(target, text, Exists::Refuse));
            PLUMA_CHECK(memory::recordRendered(
                workspace, program, {{path, definition->reference(), text, definition->filled(values), taken}}, job));
            return true;
        },
        this,
        [this, path](Result<bool> written) {
            m_write->setEnabled(true);
            if (!written) {
                m_state->set(StateLabel::State::Error, qs(written.error().message));
                return m_bench.tell(written.error());
            }
            m_fields->used();
            m_state->set(StateLabel::State::Ok, tr("Written to %1").arg(qs(path)));
            m_bench.notify({Notice::Level::Good, tr("Wrote %1 from %2.").arg(qs(path), qs(m_definition->id)), {}, {}});
            m_bench.session.refresh();
            m_bench.openArtifact(qs(path));
        });
}

} // namespace pluma::ui
