#include "panels/results/result_page.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTime>
#include <QVBoxLayout>

#include "base/beneath.h"
#include "panels/results/result_table.h"
#include "widgets/menus.h"
#include "widgets/pieces.h"
#include "widgets/text_box.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

QString jsonText(const Json& json) { return qs(json.dump(2, ' ', false, Json::error_handler_t::replace)); }

} // namespace

ResultPage::ResultPage(const Bench& bench, const command::CommandInfo& command, QWidget* parent)
    : Page(parent), m_bench(bench), m_command(command), m_asked(new ElidedLabel({}, this)),
      m_state(new StateLabel(bench.theme, this)), m_faces(new QStackedWidget(this)), m_text(new TextBox(this))
{
    setObjectName(QStringLiteral("resultPage"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(20, 16, 20, 12);
    head->setSpacing(4);
    auto* heading = label(title(), "title", this);
    heading->setToolTip(commandHelp(command));
    head->addWidget(heading);
    m_asked->setObjectName(QStringLiteral("resultAsked"));
    setRole(m_asked, "dim");
    head->addWidget(m_asked);
    head->addSpacing(6);
    head->addWidget(makeBar());
    m_next = new QWidget(this);
    auto* next = new QVBoxLayout(m_next);
    next->setContentsMargins(0, 4, 0, 0);
    next->setSpacing(2);
    m_next->hide();
    head->addWidget(m_next);
    outer->addLayout(head);
    outer->addWidget(hairline(this));
    m_state->setObjectName(QStringLiteral("resultState"));
    m_state->setContentsMargins(20, 10, 20, 4);
    m_state->hide();
    outer->addWidget(m_state);
    m_text->setObjectName(QStringLiteral("resultText"));
    m_text->setAccessibleName(tr("The answer as text"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(bench.theme.mono());
    m_faces->addWidget(new QWidget(this));
    m_faces->addWidget(m_text);
    outer->addWidget(m_faces, 1);
    connect(&bench.theme, &Theme::changed, this, [this] { m_text->setFont(m_bench.theme.mono()); });
    tellInput();
    setRunning(false);
}

QWidget* ResultPage::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_again = quietButton(tr("Run again"), "resultAgain", bar);
    m_again->setToolTip(tr("The same question, asked of what is there now"));
    m_again->setVisible(m_command.effect == command::Effect::Read); // what writes is asked for each time
    m_change =
        quietButton(m_command.arguments().empty() ? tr("Run it…") : tr("Change the input…"), "resultChange", bar);
    m_change->setVisible(m_command.effect == command::Effect::Write || !m_command.arguments().empty());
    m_trust = quietButton(tr("See what would run…"), "resultTrust", bar);
    m_trust->hide();
    connect(m_trust, &QPushButton::clicked, this, [this] { m_bench.invoke(QStringLiteral("trust.show")); });
    auto* copy = quietButton(tr("Copy as text"), "resultCopyText", bar);
    auto* json = quietButton(tr("Copy as JSON"), "resultCopyJson", bar);
    m_save = quietButton(tr("Save as…"), "resultSave", bar);
    m_toText = quietButton(tr("As text"), "resultAsText", bar);
    m_toText->setCheckable(true);
    m_toText->setToolTip(tr("What the command line prints"));
    row->addWidget(m_again);
    row->addWidget(m_change);
    row->addWidget(m_trust);
    row->addStretch(1);
    for (QPushButton* button : {copy, json, m_save, m_toText}) {
        row->addWidget(button);
        m_ofAnswer.push_back(button);
    }
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT runWanted(m_command, m_input); });
    connect(m_change, &QPushButton::clicked, this, [this] { Q_EMIT changeWanted(m_command, m_input); });
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(plainText());
        m_bench.notify({Notice::Level::Info, tr("Copied the answer as text."), {}, {}});
    });
    connect(json, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(jsonText(m_run->answer.output) + QLatin1Char('\n'));
        m_bench.notify({Notice::Level::Info, tr("Copied the answer as JSON."), {}, {}});
    });
    connect(m_save, &QPushButton::clicked, this, &ResultPage::saveAs);
    connect(m_toText, &QPushButton::toggled, this, &ResultPage::asText);
    return bar;
}

// What was asked, in one line: each argument that was given, by its name.
void ResultPage::tellInput()
{
    QStringList parts;
    for (const command::Argument& argument : m_command.arguments()) {
        const auto it = m_input.find(argument.name);
        if (it == m_input.end() || it->is_null() || *it == false || (it->is_string() && *it == "") ||
            (it->is_structured() && it->empty()))
            continue;
        const QString name = fieldTitle(argument.name);
        parts << (*it == true ? name : name + QStringLiteral(": ") + resultText({}, &*it).text);
    }
    const auto snapshot = m_bench.session.snapshot();
    if (!m_input.contains("program") && snapshot)
        parts.prepend(qs(snapshot->program.id));
    if (m_run)
        parts << tr("answered at %1").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat));
    m_asked->setText(parts.join(QStringLiteral("  ·  ")));
    m_asked->setToolTip(m_asked->text());
    m_asked->setAccessibleName(tr("Asked: %1").arg(m_asked->text()));
}

void ResultPage::setRunning(bool running)
{
    m_again->setEnabled(!running);
    m_change->setEnabled(!running);
    for (QPushButton* button : m_ofAnswer) {
        button->setEnabled(!running && m_run.has_value());
        if (button != m_toText)
            button->setToolTip(button->isEnabled() ? QString()
                               : running           ? tr("The command is running")
                                                   : tr("There is no answer yet"));
    }
    m_again->setToolTip(running ? tr("The command is running") : tr("The same question, asked of what is there now"));
}

void ResultPage::begin(const Json& input)
{
    m_input = input;
    m_state->set(StateLabel::State::Busy, tr("Running …"));
    m_trust->hide();
    m_next->hide();
    m_state->show();
    setRunning(true);
    tellInput();
}

void ResultPage::showError(const Error& error)
{
    m_run.reset();
    m_toText->setChecked(false);
    if (m_body != nullptr)
        m_faces->removeWidget(m_body);
    delete m_body;
    m_body = nullptr;
    m_items.reset();
    m_parts = {};
    QString text = (error.where.empty() ? QString() : qs(error.where) + QStringLiteral(": ")) + qs(error.message);
    if (!error.hint.empty())
        text += QLatin1Char('\n') + qs(error.hint);
    m_state->set(error.code == ErrorCode::Cancelled ? StateLabel::State::Note : StateLabel::State::Error, text);
    m_state->show();
    const auto snapshot = m_bench.session.snapshot();
    offerNext();
    m_trust->setVisible(error.code == ErrorCode::Denied && snapshot && snapshot->trust.restricted());
    setRunning(false);
    tellInput();
}

void ResultPage::show(CommandRun run)
{
    if (m_body != nullptr)
        m_faces->removeWidget(m_body);
    delete m_body; // it reads what is replaced now
    m_body = nullptr;
    m_items.reset();
    m_run = std::move(run);
    m_input = m_run->input;
    m_parts = takeApart(m_run->answer.output, m_command.outputSchema());
    if (!m_run->items.empty())
        m_items = tableOf(m_run->items, m_command.itemSchema(), QStringLiteral("rows"), tr("Rows"));
    m_names = ResultNames(m_bench.session.snapshot(), m_templates);
    m_text->setPlainText(plainText());
    m_state->hide();
    fill();
    setRunning(false);
    tellInput();
    offerNext();
}

// What the command declares to follow it, with what the answer says filled in. Not after a "no": first that is mended.
void ResultPage::offerNext()
{
    const QList<QWidget*> before = m_next->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(before);
    const bool offers = m_run && !m_run->answer.negative;
    for (const command::FollowUp& next : m_command.next) {
        const command::CommandInfo* command = offers ? m_bench.registry.find(next.command) : nullptr;
        if (command == nullptr)
            continue;
        auto* button = linkButton(tr("Next: %1").arg(commandTitle(*command)), "resultNext", m_next);
        button->setProperty("link", true);
        button->setToolTip(commandHelp(*command));
        static_cast<QVBoxLayout*>(m_next->layout())->addWidget(button, 0, Qt::AlignLeft);
        const Json input = command::inputOf(next, m_run->answer.output);
        connect(button, &QPushButton::clicked, this,
                [this, id = qs(next.command), input] { Q_EMIT nextWanted(id, input); });
    }
    m_next->setVisible(m_next->layout()->count() > 0);
}

QString ResultPage::plainText() const
{
    QString out;
    for (const std::string& line : m_run->said)
        out += qs(line) + QLatin1Char('\n');
    return out + qs(m_run->answer.text);
}

void ResultPage::copyValue(const QString& whole)
{
    QApplication::clipboard()->setText(whole);
    m_bench.notify({Notice::Level::Info, tr("Copied %1.").arg(whole), {}, {}});
}

void ResultPage::asText(bool text)
{
    m_faces->setCurrentIndex(text ? m_faces->indexOf(m_text) : 0);
    focusContent();
}

void ResultPage::saveAs()
{
    QMenu& menu = makeMenu(this, QStringLiteral("resultSaveMenu"));
    const QString name = qs(m_command.id).replace(QLatin1Char('.'), QLatin1Char('-'));
    menu.addAction(tr("The answer as JSON…"), this, [this, name] {
        saveBytes(name + QStringLiteral(".json"), jsonText(m_run->answer.output).toUtf8() + '\n');
    });
    menu.addAction(tr("The answer as text…"), this,
                   [this, name] { saveBytes(name + QStringLiteral(".txt"), plainText().toUtf8()); });
    menu.addSeparator();
    for (const ResultTableView* view : findChildren<ResultTableView*>()) {
        const ResultTable* table = &view->table();
        menu.addAction(tr("“%1” as CSV…").arg(table->title), this, [this, name, table] {
            saveBytes(name + QLatin1Char('-') + QString(table->field).replace(QLatin1Char('.'), QLatin1Char('-')) +
                          QStringLiteral(".csv"),
                      csvOf(*table));
        });
    }
    openMenu(menu, m_save->mapToGlobal(QPoint(0, m_save->height())));
}

void ResultPage::saveBytes(const QString& suggested, const QByteArray& bytes)
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the answer"), suggested);
    if (file.isEmpty())
        return;
    const auto saved = saveNamed(ss(file), std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!saved)
        return m_bench.tell(saved.error());
    m_bench.notify({Notice::Level::Good, tr("Saved the answer."), file, {}});
}

QVariantMap ResultPage::state() const
{
    if (m_command.effect != command::Effect::Read)
        return {};
    return {{QStringLiteral("input"), qs(m_input.dump(-1, ' ', false, Json::error_handler_t::replace))}};
}

void ResultPage::restore(const QVariantMap& state)
{
    const Json input = Json::parse(ss(state.value(QStringLiteral("input")).toString()), nullptr, false);
    if (m_command.effect == command::Effect::Read && input.is_object() && !m_run)
        Q_EMIT runWanted(m_command, input);
}

void ResultPage::find()
{
    for (auto* filter : findChildren<QLineEdit*>())
        if (filter->isVisible()) {
            filter->setFocus();
            return filter->selectAll();
        }
    focusContent();
}

void ResultPage::focusContent()
{
    if (m_toText->isChecked())
        return m_text->setFocus();
    if (const auto grids = findChildren<ResultGrid*>(); !grids.isEmpty())
        return grids.front()->setFocus();
    (m_again->isVisible() ? m_again : m_change)->setFocus();
}

} // namespace pluma::ui
