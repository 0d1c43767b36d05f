#include "panels/help/help_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>
#include <algorithm>

#include "base/document.h"
#include "base/files.h"
#include "base/json.h"
#include "base/text.h"
#include "editor/preview.h"
#include "widgets/pieces.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

QStringList wordsOf(const Json& facts, const char* name)
{
    QStringList out;
    const auto list = facts.find(name);
    if (list != facts.end() && list->is_array())
        for (const Json& one : *list)
            if (one.is_string())
                out << qs(one.get<std::string>());
    return out;
}

// How well a topic answers what is typed: every word has to be in it, one in the title counts most.
int rankOf(const HelpTopic& topic, const QStringList& words)
{
    int rank = 0;
    for (const QString& word : words) {
        const bool key = topic.keywords.filter(word, Qt::CaseInsensitive).size() > 0;
        const auto count = topic.text.count(word, Qt::CaseInsensitive);
        if (topic.title.contains(word, Qt::CaseInsensitive))
            rank += 100;
        else if (key)
            rank += 60;
        else if (count > 0)
            rank += std::min<int>(static_cast<int>(count), 20);
        else
            return 0;
    }
    return rank;
}

} // namespace

std::vector<HelpTopic> helpTopics()
{
    std::vector<HelpTopic> out;
    for (const std::string& name : listResources("help")) {
        const auto bytes = readResource(name);
        if (!bytes || !endsWith(name, ".md"))
            continue;
        const FrontMatter front = frontMatter(*bytes);
        const std::string_view text(*bytes);
        const auto facts = parseYaml(std::string(text.substr(front.begin, front.end - front.begin)), name);
        HelpTopic topic;
        topic.name = qs(name).section(QLatin1Char('/'), -1).chopped(3);
        topic.text = qs(text.substr(front.next));
        topic.title = topic.name;
        if (const Json values = facts ? facts->json() : Json(); values.is_object()) {
            topic.title = qs(values.value("title", ss(topic.name)));
            topic.pages = wordsOf(values, "pages");
            topic.keywords = wordsOf(values, "keywords");
        }
        out.push_back(std::move(topic));
    }
    std::sort(out.begin(), out.end(), [](const HelpTopic& a, const HelpTopic& b) {
        const bool first = a.name == QStringLiteral("index");
        return first != (b.name == QStringLiteral("index")) ? first : a.title.localeAwareCompare(b.title) < 0;
    });
    return out;
}

QString helpFor(const std::vector<HelpTopic>& topics, const QString& page)
{
    for (const HelpTopic& topic : topics)
        if (topic.pages.contains(page))
            return topic.name;
    return QStringLiteral("index");
}

HelpPage::HelpPage(const Bench& bench, QWidget* parent)
    : Page(parent), m_bench(bench), m_topics(helpTopics()), m_search(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_text(new Preview(bench.theme, bench.jobs, this))
{
    setObjectName(QStringLiteral("helpPage"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    auto* side = new QWidget(split);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(12, 12, 4, 12);
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setPlaceholderText(tr("Search the help"));
    clearable(m_search);
    column->addWidget(m_search);
    m_list->setObjectName(QStringLiteral("helpTopics"));
    m_list->setAccessibleName(tr("Topics"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    column->addWidget(m_list, 1);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Help"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(bench.theme.points(20));
    split->addWidget(side);
    split->addWidget(m_text);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({bench.theme.points(230), bench.theme.points(600)});
    layout->addWidget(split);
    connect(m_search, &QLineEdit::textChanged, this, &HelpPage::search);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item != nullptr)
            show(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        const QString name = link.path();
        if (link.scheme().isEmpty() && name.endsWith(QStringLiteral(".md")))
            return show(name.chopped(3));
        m_bench.notify({Notice::Level::Info, tr("This leads out of the help."), link.toString(), {}});
    });
    search({});
    show(QStringLiteral("index"));
}

QString HelpPage::title() const
{
    for (const HelpTopic& topic : m_topics)
        if (topic.name == m_current && m_current != QStringLiteral("index"))
            return tr("Help: %1").arg(topic.title);
    return tr("Help");
}

QVariantMap HelpPage::state() const { return {{QStringLiteral("topic"), m_current}}; }

void HelpPage::restore(const QVariantMap& state)
{
    if (state.contains(QStringLiteral("topic")))
        show(state.value(QStringLiteral("topic")).toString());
}

void HelpPage::focusContent() { m_text->setFocus(); }

void HelpPage::find()
{
    m_search->setFocus();
    m_search->selectAll();
}

void HelpPage::search(const QString& typed)
{
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::pair<int, const HelpTopic*>> fits;
    for (const HelpTopic& topic : m_topics)
        if (const int rank = words.isEmpty() ? 1 : rankOf(topic, words); rank > 0)
            fits.emplace_back(rank, &topic);
    std::stable_sort(fits.begin(), fits.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto& [rank, topic] : fits) {
        auto* item = new QListWidgetItem(topic->title, m_list);
        item->setData(Qt::UserRole, topic->name);
        if (topic->name == m_current)
            m_list->setCurrentItem(item);
    }
    if (fits.empty()) {
        auto* none = new QListWidgetItem(tr("Nothing is said about that."), m_list);
        none->setFlags(Qt::NoItemFlags);
    } else if (!words.isEmpty()) {
        show(fits.front().second->name);
    }
}

void HelpPage::show(const QString& topic)
{
    const auto it = std::find_if(m_topics.begin(), m_topics.end(), [&](const auto& one) { return one.name == topic; });
    if (it == m_topics.end())
        return;
    m_current = topic;
    m_text->setText((QStringLiteral("# ") + it->title + QStringLiteral("\n\n") + it->text).toUtf8());
    m_text->scrollToLine(0);
    const QSignalBlocker quiet(m_list);
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(Qt::UserRole).toString() == topic)
            m_list->setCurrentRow(i);
    Q_EMIT titleChanged();
}

} // namespace pluma::ui
