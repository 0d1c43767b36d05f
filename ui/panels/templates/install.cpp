// Templates: their list, the assistant, and the page that fills one in.
#include "frame/frame.h"
#include "panels/templates/assistant_panel.h"
#include "panels/templates/output_page.h"
#include "panels/templates/section.h"
#include "panels/templates/template_page.h"
#include "panels/templates/templates_panel.h"
#include "widgets/session/recent.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

using SharedDefinition = std::shared_ptr<const tmpl::Definition>;

/// The panels of templates and what they open. A child of the frame.
class TemplatesInstall : public QObject {
public:
    explicit TemplatesInstall(Frame& frame)
        : QObject(&frame), m_frame(frame), m_list(new TemplatesPanel(frame.bench(), &frame.window())),
          m_assistant(new AssistantPanel(frame.bench(), &frame.window()))
    {
        addDocks();
        connect(m_list, &TemplatesPanel::chosen, this,
                [this](const SharedDefinition& definition) { m_frame.open(openedPage(definition, Json())); });
        connect(m_list, &TemplatesPanel::sourceWanted, this, [this](const SharedDefinition& definition) {
            m_frame.open(makePage(definition, Json()));
            showSource();
        });
        connect(m_list, &TemplatesPanel::changed, this, [this] {
            m_assistant->setShelf(m_list->shelf());
            offerWords();
        });
        connect(m_assistant, &AssistantPanel::chosen, this,
                [this](const SharedDefinition& definition, const Json& given) {
                    m_frame.open(openedPage(definition, given));
                });
        addPage();
        addActions();
        connect(&frame.documents(), &DocumentArea::pagesChanged, this, &TemplatesInstall::updateActions);
        updateActions();
        frame.addSource([this](std::vector<FinderEntry>& entries) { offer(entries); });
    }

private:
    void addDocks()
    {
        m_frame.addDock({.id = QStringLiteral("templates"),
                         .title = TemplatesPanel::tr("Templates"),
                         .icon = QStringLiteral("template"),
                         .area = Qt::LeftDockWidgetArea,
                         .group = 1,
                         .minimumWidth = 220},
                        m_list);
        m_frame.addDock({.id = QStringLiteral("assistant"),
                         .title = AssistantPanel::tr("Assistant"),
                         .icon = QStringLiteral("note"),
                         .area = Qt::LeftDockWidgetArea,
                         .group = 1,
                         .minimumWidth = 264},
                        m_assistant);
    }
    void addActions()
    {
        const QString menu = TemplatesPanel::tr("Go");
        m_frame.actions().add(QStringLiteral("go.assistant"), menu, AssistantPanel::tr("Ask for a document"),
                              QStringLiteral("note"), QKeySequence(QStringLiteral("Ctrl+Shift+A")),
                              [this] {
                                  m_frame.docks().reveal(QStringLiteral("assistant"));
                                  m_assistant->focusContent();
                              },
                              {.group = 1, .workspace = true});
        m_frame.actions().add(QStringLiteral("template.source"), menu, TemplatePage::tr("The template itself"),
                              QStringLiteral("code"), QKeySequence(QStringLiteral("Ctrl+E")), [this] { showSource(); },
                              {.group = 1, .workspace = true});
    }
    void updateActions()
    {
        m_frame.actions()
            .find(QStringLiteral("template.source"))
            ->setEnabled(qobject_cast<TemplatePage*>(m_frame.documents().current()) != nullptr);
    }
    void addPage()
    {
        PageKind kind;
        kind.kind = QStringLiteral("template");
        // Templates are read in a job of their own; the page comes when they are there.
        kind.comesLater = [this](const QString&) { return !m_list->shelf(); };
        kind.create = [this](const QString& rest, const QVariantMap& how) -> Page* {
            if (!m_list->shelf()) {
                connect(
                    m_list, &TemplatesPanel::changed, this,
                    [this, rest, how] { m_frame.restore(QStringLiteral("template:") + rest, how); },
                    Qt::SingleShotConnection);
                return nullptr;
            }
            const SharedDefinition definition = find(rest.section(QLatin1Char('#'), 0, 0));
            const Json given = Json::parse(ss(how.value(QStringLiteral("given")).toString()), nullptr, false);
            return definition ? makePage(definition, given.is_object() ? given : Json()) : nullptr;
        };
        m_frame.addPage(std::move(kind));
    }
    SharedDefinition find(const QString& id) const
    {
        for (const tmpl::Definition& definition : m_list->shelf()->library.all())
            if (qs(definition.id) == id)
                return m_list->share(definition);
        return {};
    }
    Page* openedPage(const SharedDefinition& definition, const Json& given)
    {
        recentOf(m_frame.bench()).used(QStringLiteral("template"), qs(definition->id));
        return makePage(definition, given);
    }
    Page* makePage(const SharedDefinition& definition, const Json& given)
    {
        auto* page = new TemplatePage(m_frame.bench(), m_list->shelf(), definition, given, &m_frame.documents());
        connect(page, &TemplatePage::partWanted, this, [this](const QString& name, const QByteArray& text) {
            m_frame.documents().open(
                new OutputPage(m_frame.bench(), name, QString::fromUtf8(text), &m_frame.documents()));
        });
        return page;
    }
    void showSource()
    {
        if (auto* page = qobject_cast<TemplatePage*>(m_frame.documents().current()))
            page->showSource();
    }
    // The templates there are, for the fields that name one.
    void offerWords()
    {
        std::vector<Word> words;
        if (const auto& shelf = m_list->shelf())
            for (const tmpl::Definition& definition : shelf->library.all())
                words.push_back({qs(definition.id), qs(definition.title)});
        m_frame.bench().session.setChoices(QStringLiteral("template"), std::move(words));
    }
    void offer(std::vector<FinderEntry>& entries)
    {
        const auto& shelf = m_list->shelf();
        if (!shelf)
            return;
        for (const tmpl::Definition& definition : shelf->library.all())
            entries.push_back({qs(definition.title.empty() ? definition.id : definition.title),
                               qs(definition.id),
                               QStringLiteral("template"),
                               TemplatesPanel::tr("template"),
                               [this, shared = m_list->share(definition)] { m_frame.open(makePage(shared, Json())); },
                               6,
                               {},
                               QStringLiteral("template"),
                               qs(definition.id),
                               0,
                               {}});
    }

    Frame& m_frame;
    TemplatesPanel* m_list;
    AssistantPanel* m_assistant;
};

} // namespace

namespace panels {
void templates(Frame& frame)
{
    addOriginSection(frame);
    new TemplatesInstall(frame);
}
} // namespace panels

} // namespace pluma::ui
