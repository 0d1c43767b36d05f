#include "panels/templates/assistant_panel.h"
#include "memory/values.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "widgets/pieces.h"
#include "widgets/text_box.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

// As the form has it: "Signal name".
QString labelOf(QString name)
{
    name.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

// "/data_exchanges/0/protocol" is "Protocol" of "Data exchanges 1"; what stands alone is of nothing.
std::pair<QString, QString> nameOf(const std::string& pointer)
{
    QStringList parts = qs(pointer).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const QString last = parts.isEmpty() ? QString() : parts.takeLast();
    QStringList groups;
    for (const QString& part : parts) {
        bool number = false;
        const int index = part.toInt(&number);
        if (number && !groups.isEmpty())
            groups.last() += QLatin1Char(' ') + QString::number(index + 1);
        else
            groups << labelOf(part);
    }
    bool number = false;
    const int index = last.toInt(&number);
    return {groups.join(QStringLiteral(" › ")), number ? QString::number(index + 1) : labelOf(last)};
}

constexpr int wordsRole = Qt::UserRole + 1;

} // namespace

struct AssistantPanel::Brain {
    std::shared_ptr<const Shelf> shelf;
    Units units;
    ask::Assistant assistant;
};

AssistantPanel::AssistantPanel(const Bench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_sentence(new TextBox(this)), m_templates(new QTreeWidget(this)),
      m_values(new QTreeWidget(this)), m_state(new StateLabel(bench.theme, this)),
      m_open(primaryButton(tr("Fill in the form"), "assistantOpen", this)), m_hint(label({}, "dim", this))
{
    setObjectName(QStringLiteral("assistant"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    m_sentence->setObjectName(QStringLiteral("assistantSentence"));
    m_sentence->setAccessibleName(tr("What do you need?"));
    m_sentence->setPlaceholderText(
        tr("What do you need? Such as: an ICD between propulsion and cryogenics: tank pressure "
           "at 10 Hz over ARINC 429 and fill level at 1 Hz over CAN"));
    m_sentence->setTabChangesFocus(true);
    m_sentence->setFixedHeight(bench.theme.points(84));
    m_sentence->installEventFilter(this);
    layout->addWidget(m_sentence);
    m_hint->setWordWrap(true);
    m_hint->setText(
        tr("Works on this machine alone: no network, no model. Every value shows the words it came from, and "
           "nothing is written before you confirm the form."));
    layout->addWidget(m_hint);
    auto* results = new QWidget(this);
    auto* rows = new QVBoxLayout(results);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_templates->setObjectName(QStringLiteral("assistantTemplates"));
    m_templates->setAccessibleName(tr("Templates that fit"));
    m_templates->setColumnCount(2);
    m_templates->setHeaderLabels({tr("Template"), tr("Score")});
    m_templates->setRootIsDecorated(false);
    m_templates->setTextElideMode(Qt::ElideMiddle);
    m_templates->setUniformRowHeights(true);
    m_templates->header()->setStretchLastSection(false);
    m_templates->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_templates->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    rows->addWidget(m_templates);
    m_values->setObjectName(QStringLiteral("assistantValues"));
    m_values->setAccessibleName(tr("What the sentence says"));
    m_values->setColumnCount(2);
    m_values->setHeaderLabels({tr("Parameter"), tr("Value")});
    m_values->setRootIsDecorated(false);
    m_values->setIndentation(bench.theme.points(12));
    m_values->setUniformRowHeights(true);
    m_values->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_values->header()->setStretchLastSection(true);
    rows->addWidget(m_values, 1);
    results->hide();
    layout->addWidget(results, 1);
    layout->addStretch(0);
    m_state->hide();
    layout->addWidget(m_state);
    m_open->setEnabled(false);
    layout->addWidget(m_open);
    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    connect(m_sentence, &QPlainTextEdit::textChanged, this, [this] {
        if (m_sentence->toPlainText().toStdString() != m_asked) // marking words changes no text
            m_typing.start();
    });
    connect(&m_typing, &QTimer::timeout, this, &AssistantPanel::ask);
    connect(m_open, &QPushButton::clicked, this, &AssistantPanel::open);
    connect(m_templates, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item != nullptr)
            show(static_cast<std::size_t>(m_templates->indexOfTopLevelItem(item)));
    });
    connect(m_templates, &QTreeWidget::itemActivated, this, &AssistantPanel::open);
    connect(m_values, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        std::vector<ask::Words> words;
        if (item != nullptr)
            for (const QVariant& one : item->data(0, wordsRole).toList())
                words.push_back(
                    {static_cast<std::size_t>(one.toPoint().x()), static_cast<std::size_t>(one.toPoint().y())});
        mark(words);
    });
    tabOrder({m_sentence, m_templates, m_values, m_open});
}

AssistantPanel::~AssistantPanel() = default;

void AssistantPanel::focusContent() { m_sentence->setFocus(); }

void AssistantPanel::setShelf(std::shared_ptr<const Shelf> shelf)
{
    m_shelf = std::move(shelf);
    learn();
}

void AssistantPanel::learn()
{
    if (!m_shelf)
        return;
    using Made = std::shared_ptr<const Brain>;
    tfa::Vocabulary vocabulary;
    if (const auto snapshot = m_bench.session.snapshot())
        vocabulary = snapshot->vocabulary;
    m_bench.jobs.run<Made>(
        tr("Read the words of templates"),
        [shelf = m_shelf, vocabulary](Job&) -> Result<Made> {
            PLUMA_TRY(auto lexicon, ask::Lexicon::shipped());
            PLUMA_TRY(const auto units, Units::shipped());
            for (const auto* codes : {&vocabulary.domains, &vocabulary.phases, &vocabulary.layers})
                for (const tfa::Code& code : *codes)
                    lexicon.addCode(code.code, code.name);
            return Made(
                std::make_shared<const Brain>(Brain{shelf, units, {shelf->library, units, std::move(lexicon)}}));
        },
        this,
        [this](Result<Made> made) {
            if (!made)
                return m_bench.tell(made.error());
            if ((*made)->shelf != m_shelf)
                return; // of templates that were read before
            m_brain = *made;
            m_asked.clear();
            m_suggestions.clear(); // they belong to the shelf before
            ask();
        },
        true);
}

void AssistantPanel::ask()
{
    const std::string sentence = ss(m_sentence->toPlainText());
    QWidget* const results = m_templates->parentWidget();
    if (sentence.find_first_not_of(" \t\n") == std::string::npos || !m_brain) {
        ++m_generation;
        m_asked.clear();
        m_suggestions.clear();
        results->hide();
        m_state->hide();
        m_hint->show();
        m_open->setEnabled(false);
        return;
    }
    const int generation = ++m_generation;
    ask::Options options;
    if (const auto snapshot = m_bench.session.snapshot())
        options.known = [snapshot, brain = m_brain](const tmpl::Definition& definition) {
            return memory::suggestedFor(definition, snapshot->parameters, snapshot->program.id, brain->units);
        };
    using Answer = std::vector<ask::Suggestion>;
    m_bench.jobs.run<Answer>(
        tr("Find templates"),
        [brain = m_brain, sentence, options](Job&) { return brain->assistant.answer(sentence, options); }, this,
        [this, generation, sentence, results](Result<Answer> answer) {
            if (generation != m_generation)
                return;
            m_hint->hide();
            m_state->show();
            m_asked = sentence;
            m_suggestions = answer ? std::move(*answer) : Answer();
            m_templates->clear();
            m_values->clear();
            results->setVisible(!m_suggestions.empty());
            m_open->setEnabled(!m_suggestions.empty());
            if (!answer)
                return m_state->set(StateLabel::State::Warn, qs(answer.error().message));
            if (m_suggestions.empty())
                return m_state->set(StateLabel::State::Note, tr("No template fits these words yet."));
            for (const ask::Suggestion& one : m_suggestions) {
                auto* item = new QTreeWidgetItem(m_templates,
                                                 {qs(one.definition->title), QLocale().toString(one.score, 'f', 1)});
                item->setToolTip(0, qs(one.definition->reference() + "\n" + one.definition->description));
                item->setIcon(0, m_bench.theme.icon(QStringLiteral("template"), QStringLiteral("dim")));
                item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            }
            m_templates->setFixedHeight(m_templates->header()->height() +
                                        m_templates->sizeHintForRow(0) * m_templates->topLevelItemCount() +
                                        2 * m_templates->frameWidth() + 2);
            m_templates->setCurrentItem(m_templates->topLevelItem(0));
        },
        true);
}

void AssistantPanel::show(std::size_t suggestion)
{
    if (suggestion >= m_suggestions.size())
        return;
    const ask::Suggestion& one = m_suggestions[suggestion];
    m_values->clear();
    std::vector<ask::Words> all;
    std::map<QString, QTreeWidgetItem*> groups;
    const auto row = [&](const std::string& pointer, const QString& value) {
        const auto [group, name] = nameOf(pointer);
        QTreeWidgetItem*& parent = groups[group];
        if (parent == nullptr) {
            parent = group.isEmpty() ? m_values->invisibleRootItem() : new QTreeWidgetItem(m_values, {group});
            parent->setExpanded(true);
        }
        return new QTreeWidgetItem(parent, {name, value});
    };
    for (const ask::Slot& slot : one.slots) {
        auto* item = row(slot.pointer, valueText(slot.value));
        QVariantList words;
        QStringList said;
        for (const ask::Words& where : slot.words) {
            words << QPoint(static_cast<int>(where.at), static_cast<int>(where.length));
            said << QStringLiteral("“%1”").arg(qs(m_asked.substr(where.at, where.length)));
            all.push_back(where);
        }
        item->setData(0, wordsRole, words);
        const QString from = slot.from == ask::Slot::From::Program ? tr("known from the program")
                                                                   : tr("from %1").arg(said.join(QStringLiteral(", ")));
        item->setToolTip(0, from);
        item->setToolTip(1, from);
        item->setData(0, Qt::AccessibleDescriptionRole, from);
    }
    for (const ask::Question& question : one.questions) {
        auto* item = row(question.pointer, tr("missing"));
        item->setForeground(1, m_bench.theme.color(QStringLiteral("warn")));
        item->setToolTip(0, qs(question.text));
        item->setToolTip(1, qs(question.text));
    }
    m_values->resizeColumnToContents(0);
    m_values->setColumnWidth(0, std::min(m_values->columnWidth(0), m_values->viewport()->width() * 55 / 100));
    mark(all);
    if (one.questions.empty())
        m_state->set(StateLabel::State::Ok, tr("Complete: %Ln value(s).", nullptr, static_cast<int>(one.slots.size())));
    else
        m_state->set(
            StateLabel::State::Note,
            qs(one.questions.front().text) +
                (one.questions.size() > 1
                     ? QStringLiteral(" ") + tr("And %Ln more.", nullptr, static_cast<int>(one.questions.size()) - 1)
                     : QString()));
}

// Shows in the sentence where values came from.
void AssistantPanel::mark(const std::vector<ask::Words>& words)
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(m_bench.theme.color(QStringLiteral("selection")));
    format.setForeground(m_bench.theme.color(QStringLiteral("text")));
    for (const ask::Words& where : words) {
        QTextEdit::ExtraSelection one;
        one.format = format;
        one.cursor = QTextCursor(m_sentence->document());
        const auto position = [&](std::size_t byte) { return static_cast<int>(qs(m_asked.substr(0, byte)).size()); };
        one.cursor.setPosition(position(where.at));
        one.cursor.setPosition(
            std::min(position(where.at + where.length), m_sentence->document()->characterCount() - 1),
            QTextCursor::KeepAnchor);
        marks << one;
    }
    m_sentence->setExtraSelections(marks);
}

void AssistantPanel::open()
{
    const int at = m_templates->indexOfTopLevelItem(m_templates->currentItem());
    if (at < 0 || static_cast<std::size_t>(at) >= m_suggestions.size() || !m_brain)
        return;
    const ask::Suggestion& one = m_suggestions[static_cast<std::size_t>(at)];
    Q_EMIT chosen({m_brain->shelf, one.definition}, one.parameters);
}

bool AssistantPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_sentence && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & Qt::ShiftModifier)) {
            if (m_typing.isActive()) {
                m_typing.stop();
                ask();
            } else {
                open();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pluma::ui
