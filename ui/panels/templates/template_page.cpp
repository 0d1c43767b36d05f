#include "panels/templates/template_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <filesystem>

#include "base/files.h"
#include "base/text.h"
#include "panels/documents/text_editor.h"
#include "panels/forms/form_panel.h"
#include "widgets/pieces.h"
#include "widgets/text.h"

namespace pluma::ui {

TemplatePage::TemplatePage(const Bench& bench, std::shared_ptr<const tmpl::Definition> definition, const Json& given,
                           QWidget* parent)
    : Page(parent), m_bench(bench), m_definition(std::move(definition)),
      m_given(given.is_object() && !given.empty() ? QString::number(qHash(qs(given.dump()))) : QString()),
      m_state(new StateLabel(bench.theme, this)),
      m_source(new TextEditor(bench.theme, TextEditor::Language::Markdown, this)), m_rendered(new QTextBrowser(this)),
      m_views(new QTabWidget(this)), m_target(new QLineEdit(this)),
      m_write(primaryButton(tr("Write the document"), "templateWrite", this))
{
    setObjectName(QStringLiteral("templatePage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 12);
    layout->setSpacing(8);
    layout->addWidget(label(qs(m_definition->title.empty() ? m_definition->id : m_definition->title), "title", this));
    layout->addWidget(label(qs(m_definition->id + " · version " + m_definition->version), "dim", this));
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    // What the program knows already is filled in.
    ValuesBuilder known("known");
    known.begin(Value::Kind::Map);
    const schema::FormOptions options = formOptions();
    if (const auto snapshot = bench.session.snapshot(); snapshot && options.units)
        m_known = memory::valuesFor(*m_definition, snapshot->parameters, *options.units).value_or(decltype(m_known)());
    for (const auto& [name, value] : m_known)
        if (m_given.isEmpty() || !given.contains(name)) {
            known.key(name);
            known.copy(value);
        }
    if (!m_given.isEmpty())
        for (const auto& [name, value] : given.items()) {
            known.key(name);
            known.copy(value);
        }
    known.end();
    const Values::Shared values = known.finish();
    m_form = std::make_unique<schema::Form>(schema::FormSchema::of(m_definition->formSchema), options, values->root());
    m_drafts = std::make_unique<Drafts>(bench.session.environment().dirs.state / "drafts");
    m_fields = new FormPanel(bench.theme, split);
    m_fields->view().setCompletions([&bench](const QString& kind) { return bench.session.words(kind); });
    m_fields->setForm(m_form.get(), m_drafts.get(), draftKey());
    m_fields->setContentsMargins(0, 0, bench.theme.points(12), 0);
    m_fields->setMinimumWidth(bench.theme.points(300));
    split->addWidget(m_fields);
    m_rendered->setObjectName(QStringLiteral("templatePreview"));
    m_rendered->setAccessibleName(tr("The document as it will look"));
    m_rendered->setFrameShape(QFrame::NoFrame);
    m_rendered->setOpenLinks(false);
    m_rendered->document()->setDocumentMargin(16);
    m_source->setReadOnly(true);
    m_source->setWrapMode(QsciScintilla::WrapWord);
    m_source->setAccessibleName(tr("The document as text"));
    m_source->setObjectName(QStringLiteral("templateText"));
    m_views->addTab(m_rendered, tr("Preview"));
    m_views->addTab(m_source, tr("Text"));
    m_views->setDocumentMode(true);
    split->addWidget(m_views);
    split->setSizes({380, 620});
    layout->addWidget(split, 1);
    layout->addWidget(m_state);
    auto* foot = new QHBoxLayout;
    foot->addWidget(label(tr("Write to"), "dim", this));
    m_target->setObjectName(QStringLiteral("templateTarget"));
    m_target->setAccessibleName(tr("Path of the document in the program"));
    m_target->setPlaceholderText(tr("path in the program, such as CAD/AAA/ICD-AAA-CQH.md"));
    foot->addWidget(m_target, 1);
    foot->addWidget(m_write);
    layout->addLayout(foot);
    m_views->tabBar()->setAccessibleName(tr("Views of the document"));
    tabOrder({m_views->tabBar(), m_rendered, m_target, m_write});
    m_typing.setSingleShot(true);
    m_typing.setInterval(30);
    connect(&m_typing, &QTimer::timeout, this, &TemplatePage::preview);
    connect(m_write, &QPushButton::clicked, this, &TemplatePage::write);
    connect(m_fields, &FormPanel::edited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_target, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    preview();
}

TemplatePage::~TemplatePage()
{
    m_fields->setForm(nullptr); // it keeps what was typed, before the form goes
}

QString TemplatePage::key() const
{
    return QStringLiteral("template:") + qs(m_definition->id) +
           (m_given.isEmpty() ? QString() : QLatin1Char('#') + m_given);
}
QString TemplatePage::title() const { return qs(m_definition->title.empty() ? m_definition->id : m_definition->title); }
void TemplatePage::focusContent() { m_fields->focusContent(); }
void TemplatePage::find() { m_fields->focusSearch(); }

QString TemplatePage::draftKey() const
{
    const auto snapshot = m_bench.session.snapshot();
    return key() + QLatin1Char('\n') + (snapshot ? qs(snapshot->root + "\n" + snapshot->program.id) : QString());
}

void TemplatePage::preview()
{
    const int generation = ++m_generation;
    const Json parameters = m_form->payload()->root().json();
    const auto fail = [this](const Error& error) {
        m_state->set(StateLabel::State::Warn,
                     (error.where.empty() ? QString() : qs(error.where) + QStringLiteral(": ")) + qs(error.message));
        m_write->setEnabled(false);
    };
    m_bench.jobs.run<std::string>(
        tr("Preview %1").arg(title()),
        [definition = m_definition, values = parameters](Job&) { return definition->render(values); }, this,
        [this, generation, fail](Result<std::string> text) {
            if (generation != m_generation)
                return;
            if (!text)
                return fail(text.error());
            m_text = std::move(*text);
            m_source->load(QByteArray::fromStdString(m_text));
            m_rendered->setMarkdown(qs(m_text));
            const bool ready = m_bench.session.isOpen() && !m_target->text().trimmed().isEmpty();
            m_write->setEnabled(ready);
            m_state->set(StateLabel::State::Ok, ready ? tr("Ready: %1").arg(bytesText(m_text.size()))
                                                : m_bench.session.isOpen()
                                                    ? tr("Complete. Name the file to write.")
                                                    : tr("Complete. Open a workspace to write it there."));
        },
        true);
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
            std::error_code error;
            std::filesystem::create_directories(target.parent_path(), error);
            PLUMA_CHECK(saveFile(target, text, Exists::Refuse));
            PLUMA_CHECK(workspace.recordRendered(
                program, {{path, definition->reference(), text, definition->filled(values), taken}}, job));
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
