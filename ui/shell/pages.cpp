#include "shell/pages.h"
#include "frame/synonyms.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>
#include <map>

#include "widgets/choice.h"
#include "widgets/pieces.h"
#include "widgets/text_box.h"
#include "widgets/words/text.h"

namespace pluma::ui {
WelcomePage::WelcomePage(const Bench& bench, const QStringList& recent, QWidget* parent) : Page(parent)
{
    setObjectName(QStringLiteral("welcomePage"));
    QVBoxLayout* column = readable(this, bench.theme.points(820));
    auto* top = new QHBoxLayout;
    auto* logo = new QLabel(this);
    const auto paintLogo = [&theme = bench.theme, logo] {
        logo->setPixmap(
            QIcon(QStringLiteral(":/pluma/icons/pluma-workbench.svg")).pixmap(theme.points(44), theme.points(44)));
    };
    paintLogo();
    connect(&bench.theme, &Theme::changed, logo, paintLogo);
    top->addWidget(logo);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(label(QStringLiteral("PLUMA Workbench"), "hero", this));
    names->addWidget(
        label(tr("Templates, frozen contexts and clones of whole programs, straight from git."), "dim", this));
    top->addSpacing(8);
    top->addLayout(names, 1);
    column->addLayout(top);
    column->addSpacing(20);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    int at = 0;
    const auto card = [&](const char* id, const char* icon, const QString& title, const QString& text) {
        auto* push = new QPushButton(this);
        push->setObjectName(QStringLiteral("welcome_") +
                            QString(QLatin1String(id)).replace(QLatin1Char('.'), QLatin1Char('_')));
        push->setAccessibleName(title);
        push->setAccessibleDescription(text);
        push->setProperty("card", true);
        auto* box = new QHBoxLayout(push);
        box->setContentsMargins(14, 12, 14, 12);
        box->setSpacing(12);
        box->addWidget(picture(bench.theme, QLatin1String(icon), QStringLiteral("accent"), 22, push), 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        auto* heading = label(title, "heading", push);
        heading->setWordWrap(true);
        words->addWidget(heading);
        auto* detail = label(text, "dim", push);
        detail->setWordWrap(true);
        words->addWidget(detail);
        words->addStretch();
        box->addLayout(words, 1);
        for (QWidget* child : push->findChildren<QWidget*>())
            child->setAttribute(Qt::WA_TransparentForMouseEvents);
        connect(push, &QPushButton::clicked, this, [&bench, id] { bench.invoke(QLatin1String(id)); });
        grid->addWidget(push, at / 2, at % 2);
        ++at;
    };
    card("workspace.open", "folder", tr("Open a workspace"), tr("A git repository that holds a program."));
    card("program.init", "plus", tr("Adopt a repository"),
         tr("Adds one folder, .pluma, to an existing tree. Nothing is moved."));
    card("workspace.example", "program", tr("Create the example"),
         tr("AMPEL360-BWB-Q100, a program of 12,450 artifacts to try everything on."));
    card("help.palette", "palette", tr("Find a command"), tr("Everything the workbench does, by name."));
    column->addLayout(grid);
    column->addSpacing(24);
    column->addWidget(label(tr("Recent"), "heading", this));
    if (recent.isEmpty())
        column->addWidget(label(tr("Workspaces you open are listed here."), "dim", this));
    for (const QString& folder : recent) {
        auto* push = linkButton(QFileInfo(folder).fileName() + QStringLiteral("   ") + folder, "welcomeRecent", this);
        push->setIcon(bench.theme.icon(QStringLiteral("folder"), QStringLiteral("dim")));
        push->setAccessibleName(tr("Open %1").arg(folder));
        connect(push, &QPushButton::clicked, this, [this, folder] { Q_EMIT openRecent(folder); });
        column->addWidget(push);
    }
    column->addSpacing(24);
    column->addWidget(label(tr("What is new in %1").arg(QStringLiteral(PLUMA_VERSION)), "heading", this));
    auto* news = label(
        tr("The window: navigator, documents with preview and journal, templates with live preview, contexts with "
           "verification, clone with its effect shown before it is written, comparison, and a palette for all of it."),
        "dim", this);
    news->setWordWrap(true);
    column->addWidget(news);
    column->addStretch();
}

PreferencesPage::PreferencesPage(const Bench& bench, QWidget* parent) : Page(parent)
{
    setObjectName(QStringLiteral("preferencesPage"));
    QVBoxLayout* column = readable(this, bench.theme.points(720));
    column->addWidget(label(tr("Preferences"), "title", this));
    auto* search = new QLineEdit(this);
    search->setObjectName(QStringLiteral("preferencesSearch"));
    search->setAccessibleName(tr("Search preferences"));
    search->setPlaceholderText(tr("Search preferences"));
    clearable(search);
    column->addWidget(search);
    QString group;
    std::vector<std::pair<QWidget*, QString>> rows;
    for (const Setting& setting : bench.settings.declared()) {
        if (setting.group != group) {
            group = setting.group;
            column->addSpacing(14);
            auto* heading = label(group, "heading", this);
            column->addWidget(heading);
            rows.emplace_back(heading, QString());
        }
        auto* holder = new QWidget(this);
        auto* row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 4, 0, 4);
        auto* words = new QVBoxLayout;
        words->setSpacing(1);
        words->addWidget(label(setting.label, "text", holder));
        auto* help = label(setting.help, "caption", holder);
        help->setWordWrap(true);
        words->addWidget(help);
        row->addLayout(words, 1);
        QWidget* editor = nullptr;
        Settings& settings = bench.settings;
        const QString key = setting.key;
        if (!setting.choices.isEmpty()) {
            auto* box = new Choice(holder);
            for (int i = 0; i < setting.choices.size(); ++i)
                box->addItem(setting.choiceLabels.value(i), setting.choices[i]);
            box->setCurrentIndex(std::max(0, box->findData(settings.value(key))));
            box->setMinimumWidth(bench.theme.points(170));
            connect(box, &QComboBox::activated, this, [&settings, key, box] { settings.set(key, box->currentData()); });
            connect(&settings, &Settings::changed, box, [&settings, key, box](const QString& changed) {
                if (changed == key)
                    box->setCurrentIndex(std::max(0, box->findData(settings.value(key))));
            });
            editor = box;
        } else if (setting.fallback.typeId() == QMetaType::Bool) {
            auto* box = new QCheckBox(holder);
            box->setChecked(settings.value(key).toBool());
            connect(box, &QCheckBox::toggled, this, [&settings, key](bool on) { settings.set(key, on); });
            editor = box;
        } else {
            auto* box = new NumberBox(holder);
            box->setRange(setting.minimum, setting.maximum);
            box->setValue(settings.value(key).toInt());
            box->setSingleStep(setting.maximum > 1000 ? 100 : setting.maximum >= 200 ? 10 : 1);
            box->setSuffix(QLatin1Char(' ') + setting.unit);
            box->setKeyboardTracking(false);
            box->setMinimumWidth(bench.theme.points(130));
            connect(box, &QSpinBox::valueChanged, this, [&settings, key](int value) { settings.set(key, value); });
            editor = box;
        }
        editor->setObjectName(QStringLiteral("setting_") + QString(key).replace(QLatin1Char('/'), QLatin1Char('_')));
        editor->setAccessibleName(setting.label);
        editor->setAccessibleDescription(setting.help);
        row->addWidget(editor, 0, Qt::AlignVCenter);
        column->addWidget(holder);
        rows.emplace_back(holder, QStringList{setting.label, setting.help, setting.group, setting.key,
                                              setting.choiceLabels.join(QLatin1Char(' ')), alsoCalled(setting.key)}
                                      .join(QLatin1Char(' ')));
    }
    auto* none = label(tr("No preference is called that."), "dim", this);
    none->hide();
    column->addWidget(none);
    column->addStretch();
    connect(search, &QLineEdit::textChanged, this, [rows, none](const QString& typed) {
        bool any = false;
        for (const auto& [widget, words] : rows) {
            const bool fits = (!words.isEmpty() || typed.trimmed().isEmpty()) && findsWords(words, typed);
            widget->setVisible(fits);
            any = any || (fits && !words.isEmpty());
        }
        none->setVisible(!any);
    });
}

void PreferencesPage::search(const QString& words)
{
    if (auto* line = findChild<QLineEdit*>(QStringLiteral("preferencesSearch")))
        line->setText(words);
}

void PreferencesPage::focusContent() { findChild<QLineEdit*>(QStringLiteral("preferencesSearch"))->setFocus(); }

ShortcutsPage::ShortcutsPage(const Bench& bench, Actions& actions, QWidget* parent)
    : Page(parent), m_bench(bench), m_actions(actions), m_table(new QTableWidget(this))
{
    setObjectName(QStringLiteral("shortcutsPage"));
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* content = new QWidget(this);
    content->setMaximumWidth(bench.theme.points(860)); // a name and its keys belong together
    outer->addStretch(1);
    outer->addWidget(content, 100);
    outer->addStretch(1);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(32, 24, 32, 16);
    layout->setSpacing(8);
    layout->addWidget(label(tr("Keyboard shortcuts"), "title", this));
    auto* row = new QHBoxLayout;
    auto* search = new QLineEdit(this);
    search->setObjectName(QStringLiteral("shortcutsSearch"));
    search->setAccessibleName(tr("Search shortcuts"));
    search->setPlaceholderText(tr("Search by name or keys"));
    clearable(search);
    search->setMaximumWidth(bench.theme.points(360));
    row->addWidget(search);
    auto* reset = quietButton(tr("Reset all"), "shortcutsReset", this);
    row->addWidget(reset);
    row->addStretch();
    layout->addLayout(row);
    m_table->setObjectName(QStringLiteral("shortcutsTable"));
    m_table->setAccessibleName(tr("Shortcuts"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Action"), tr("Group"), tr("Shortcut")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(bench.theme.points(34));
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(1, bench.theme.points(140));
    m_table->setColumnWidth(2, bench.theme.points(220));
    layout->addWidget(m_table, 1);
    connect(search, &QLineEdit::textChanged, this, &ShortcutsPage::fill);
    connect(reset, &QPushButton::clicked, this, [this, search] {
        for (const Actions::Entry& entry : m_actions.all())
            m_actions.rebind(entry.id, {});
        for (const Actions::Entry& entry : m_actions.all())
            m_actions.rebind(entry.id, entry.standard);
        fill(search->text());
    });
    fill({});
}

void ShortcutsPage::fill(const QString& typed)
{
    m_table->setRowCount(0);
    for (const Actions::Entry& entry : m_actions.all()) {
        const QString keys = entry.action->shortcut().toString(QKeySequence::NativeText);
        if (!findsWords(entry.action->text() + QLatin1Char(' ') + entry.category + QLatin1Char(' ') + keys, typed))
            continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(entry.action->text()));
        m_table->setItem(row, 1, new QTableWidgetItem(entry.category));
        auto* edit = new QKeySequenceEdit(entry.action->shortcut(), m_table);
        edit->setObjectName(QStringLiteral("shortcut_") + entry.id);
        edit->setAccessibleName(tr("Shortcut of %1").arg(entry.action->text()));
        if (auto* line = edit->findChild<QLineEdit*>())
            line->setAccessibleName(edit->accessibleName());
        connect(edit, &QKeySequenceEdit::editingFinished, this, [this, edit, id = entry.id] {
            if (const QString taken = m_actions.rebind(id, edit->keySequence()); !taken.isEmpty()) {
                m_bench.notify({Notice::Level::Warning,
                                tr("%1 already belongs to “%2”.")
                                    .arg(edit->keySequence().toString(QKeySequence::NativeText), taken),
                                {},
                                {}});
                edit->setKeySequence(m_actions.find(id)->shortcut());
            }
        });
        m_table->setCellWidget(row, 2, edit);
    }
}

AboutPage::AboutPage(const Bench& bench, const QString& facts, QWidget* parent) : Page(parent)
{
    setObjectName(QStringLiteral("aboutPage"));
    QVBoxLayout* column = readable(this, bench.theme.points(720));
    column->addWidget(label(QStringLiteral("PLUMA Workbench %1").arg(QStringLiteral(PLUMA_VERSION)), "hero", this));
    column->addWidget(label(
        tr("Engineering workbench for aerospace lifecycle automation. Free software, GPL-3.0-or-later."), "dim", this));
    column->addSpacing(12);
    column->addWidget(label(tr("Diagnostics"), "heading", this));
    auto* text = new TextBox(facts, this);
    text->setObjectName(QStringLiteral("diagnostics"));
    text->setAccessibleName(tr("Diagnostics"));
    text->setReadOnly(true);
    text->setFont(bench.theme.mono());
    text->setMinimumHeight(bench.theme.points(320));
    column->addWidget(text, 1);
    auto* copy = quietButton(tr("Copy as text"), "diagnosticsCopy", this);
    connect(copy, &QPushButton::clicked, this, [facts, &bench] {
        QApplication::clipboard()->setText(facts);
        bench.notify({Notice::Level::Info, tr("Copied the diagnostics."), {}, {}});
    });
    column->addWidget(copy, 0, Qt::AlignLeft);
}

} // namespace pluma::ui
