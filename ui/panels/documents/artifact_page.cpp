#include "panels/documents/artifact_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "base/beneath.h"
#include "editor/find_bar.h"
#include "editor/preview.h"
#include "editor/text_editor.h"
#include "panels/documents/csv_grid.h"
#include "panels/documents/csv_table.h"
#include "panels/documents/large_view.h"
#include "widgets/pieces.h"
#include "widgets/words/text.h"

namespace pluma::ui {

ArtifactPage::ArtifactPage(const Bench& bench, const Journal& journal, QString path, QWidget* parent)
    : Page(parent), m_bench(bench), m_journal(journal), m_path(std::move(path))
{
    setObjectName(QStringLiteral("artifactPage"));
    const auto snapshot = bench.session.snapshot();
    m_absolute = qs(snapshot->absolute(ss(m_path)));
    m_root = qs(snapshot->root);
    m_program = qs(snapshot->program.id);
    m_kind = kindOf(m_path);

    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    // Its end says which one it is, so the beginning gives way.
    auto* crumbs = new ElidedLabel(m_path.split(QLatin1Char('/')).join(QStringLiteral(" › ")), this, Qt::ElideLeft);
    crumbs->setForegroundRole(Theme::wordRole("dim"));
    crumbs->setObjectName(QStringLiteral("breadcrumb"));
    crumbs->setContentsMargins(12, 6, 12, 6);
    crumbs->setToolTip(m_path);
    m_layout->addWidget(crumbs);

    auto* banner = new QFrame(this);
    banner->setProperty("role", QStringLiteral("banner"));
    m_banner = banner;
    m_banner->setObjectName(QStringLiteral("conflictBanner"));
    m_bannerRow = new QHBoxLayout(m_banner);
    m_bannerRow->setContentsMargins(12, 6, 12, 6);
    m_bannerText = label({}, "text", m_banner);
    m_bannerText->setWordWrap(true);
    m_bannerText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bannerRow->addWidget(m_bannerText, 1);
    m_banner->hide();
    m_layout->addWidget(m_banner);

    m_journalTimer.setSingleShot(true);
    connect(&m_journalTimer, &QTimer::timeout, this, &ArtifactPage::writeJournal);
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(60);
    connect(&m_previewTimer, &QTimer::timeout, this, [this] {
        if (m_preview != nullptr) {
            m_preview->setText(m_editor->bytes());
        }
        if (m_csv != nullptr)
            m_csv->load(m_editor->bytes());
    });
    // Keys that come before the text is there are kept for it.
    setFocusPolicy(Qt::StrongFocus);
    // Editors write in several steps; what counts is how the file is after the last.
    m_settle.setSingleShot(true);
    m_settle.setInterval(200);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        watch(); // a file that was replaced is another one to the system
        checkFile();
    });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (m_gone || !QFileInfo::exists(m_absolute) || m_watcher.files().isEmpty())
            m_settle.start();
    });
    read();
}

ArtifactPage::~ArtifactPage() = default;

void ArtifactPage::watch()
{
    if (!m_bench.settings.value(settings::watch))
        return;
    if (m_watcher.directories().isEmpty())
        m_watcher.addPath(QFileInfo(m_absolute).path());
    if (m_watcher.files().isEmpty() && QFileInfo::exists(m_absolute))
        m_watcher.addPath(m_absolute);
}

void ArtifactPage::keyPressEvent(QKeyEvent* event)
{
    if (m_loaded || m_early.size() >= 1000)
        return Page::keyPressEvent(event);
    m_early.emplace_back(static_cast<QKeyEvent*>(event->clone()));
}

void ArtifactPage::typeEarly()
{
    auto keys = std::exchange(m_early, {});
    if (m_editor == nullptr || (!hasFocus() && keys.empty()))
        return;
    focusContent();
    QWidget* const to = QApplication::focusWidget() != nullptr && isAncestorOf(QApplication::focusWidget())
                            ? QApplication::focusWidget()
                            : static_cast<QWidget*>(m_editor);
    for (auto& key : keys)
        QCoreApplication::postEvent(to, key.release());
}

QString ArtifactPage::title() const
{
    const QString name = QFileInfo(m_path).fileName();
    return m_gone ? tr("%1 (deleted)").arg(name) : name;
}

QString ArtifactPage::iconName() const
{
    switch (m_kind) {
    case Kind::Csv:
        return QStringLiteral("table");
    case Kind::Image:
        return QStringLiteral("image");
    case Kind::FactsOnly:
        return QStringLiteral("binary");
    case Kind::Markdown:
        return QStringLiteral("document");
    case Kind::Text:
        break;
    }
    return m_path.endsWith(QStringLiteral(".step")) || m_path.endsWith(QStringLiteral(".stp")) ? QStringLiteral("cube")
                                                                                               : QStringLiteral("code");
}

int ArtifactPage::abilities() const
{
    return m_large != nullptr ? int{Finds} : m_editor != nullptr ? Saves | Undoes | Finds : 0;
}

bool ArtifactPage::isDirty() const { return m_editor != nullptr && m_editor->isModified(); }

void ArtifactPage::read()
{
    m_bench.jobs.run<Content>(
        tr("Read %1").arg(title()), [root = ss(m_root), path = ss(m_absolute)](Job&) { return contentOf(root, path); },
        this,
        [this](Result<Content> content) {
            if (!content) {
                auto* problem = new StateLabel(m_bench.theme, this);
                problem->set(StateLabel::State::Error,
                             qs(content.error().message) + (content.error().hint.empty()
                                                                ? QString()
                                                                : QStringLiteral("\n") + qs(content.error().hint)));
                problem->setContentsMargins(16, 16, 16, 16);
                m_layout->addWidget(problem);
                m_layout->addStretch();
                return;
            }
            present(*content);
        },
        true);
}

void ArtifactPage::makeEditor()
{
    m_editor = new TextEditor(m_bench.theme, TextEditor::languageOf(m_path), this);
    m_editor->setObjectName(QStringLiteral("editor"));
    m_editor->setAccessibleName(tr("Text of %1").arg(title()));
    const auto settings = [this] {
        m_editor->setWrapMode(m_bench.settings.value(settings::wrap) || m_kind == Kind::Markdown
                                  ? QsciScintilla::WrapWord
                                  : QsciScintilla::WrapNone);
        m_editor->setWhitespaceVisibility(m_bench.settings.value(settings::whitespace) ? QsciScintilla::WsVisible
                                                                                       : QsciScintilla::WsInvisible);
        m_editor->setTabWidth(m_bench.settings.value(settings::tabWidth));
    };
    settings();
    if (m_kind == Kind::Markdown && m_path.contains(QLatin1Char('/'))) // its links begin beside it
        m_editor->setFolder(m_path.section(QLatin1Char('/'), 0, -2));
    connect(m_editor, &QsciScintilla::cursorPositionChanged, this, &Page::placeChanged);
    connect(&m_bench.settings, &Settings::changed, m_editor, settings);
    connect(m_editor, &QsciScintilla::modificationChanged, this, [this](bool dirty) {
        if (!dirty && m_loaded && !m_saving)
            discardJournal();
        Q_EMIT titleChanged();
    });
}

ArtifactPage::Kind ArtifactPage::kindOf(const QString& path)
{
    const QString name = path.toLower();
    const auto ends = [&name](std::initializer_list<const char*> endings) {
        return std::any_of(endings.begin(), endings.end(),
                           [&](const char* ending) { return name.endsWith(QLatin1String(ending)); });
    };
    return ends({".csv"})                                    ? Kind::Csv
           : ends({".md", ".markdown"})                      ? Kind::Markdown
           : ends({".png", ".jpg", ".jpeg", ".svg", ".gif"}) ? Kind::Image
                                                             : Kind::Text;
}

void ArtifactPage::textChanged()
{
    if (m_preview != nullptr || m_csv != nullptr)
        m_previewTimer.start();
    if (m_editor->isModified())
        m_journalTimer.start(m_bench.settings.value(settings::journalInterval));
}

void ArtifactPage::undo()
{
    if (m_editor != nullptr)
        m_editor->undo();
}
void ArtifactPage::redo()
{
    if (m_editor != nullptr)
        m_editor->redo();
}

void ArtifactPage::focusContent()
{
    if (m_table != nullptr && m_views->currentIndex() == 0)
        m_table->setFocus();
    else if (m_editor != nullptr)
        m_editor->setFocus();
    else if (m_large != nullptr)
        m_large->focusContent();
    else
        setFocus(); // keys are kept until there is an editor
}

void ArtifactPage::goTo(int line, int column)
{
    m_line = line;
    m_column = column;
    if (m_large != nullptr)
        m_large->goToLine(static_cast<std::uint64_t>(std::max(line, 1)));
    if (m_editor != nullptr) {
        if (m_views != nullptr)
            m_views->setCurrentWidget(m_editor);
        m_editor->goTo(line, column);
    }
}

void ArtifactPage::find()
{
    if (m_large != nullptr)
        return m_large->find();
    if (m_find == nullptr)
        return;
    showText();
    m_find->open();
}

// Of a table, the text it is made of; its tick says so.
void ArtifactPage::showText()
{
    if (auto* text = findChild<QCheckBox*>(QStringLiteral("csvAsText")))
        text->setChecked(true);
}

void ArtifactPage::goToLine()
{
    if (m_large != nullptr)
        return m_large->askForLine();
    if (m_find == nullptr)
        return;
    showText();
    m_find->openForLine();
}

void ArtifactPage::replaceText(const QByteArray& bytes)
{
    if (m_pieces)
        return m_bench.notify({Notice::Level::Warning, tr("%1 is not edited here.").arg(title()), m_path, {}});
    if (m_editor == nullptr) {
        m_wanted = bytes;
        return;
    }
    m_editor->replaceAll(bytes);
    focusContent();
}

QString ArtifactPage::selectedText() const { return m_editor != nullptr ? m_editor->selectedText() : QString(); }

std::optional<QByteArray> ArtifactPage::unsaved() const
{
    return isDirty() ? std::optional(m_editor->bytes()) : std::nullopt;
}

QString ArtifactPage::place() const
{
    if (m_large != nullptr)
        return m_large->place();
    if (m_editor == nullptr)
        return {};
    int line = 0;
    int column = 0;
    m_editor->getCursorPosition(&line, &column);
    QString where = tr("Line %1, column %2").arg(line + 1).arg(column + 1);
    if (m_table != nullptr && m_views->currentIndex() == 0) // a cell, by the numbers beside and above it
        where = m_table->currentIndex().isValid()
                    ? tr("Row %1, column %2")
                          .arg(m_csv->headerData(m_table->currentIndex().row(), Qt::Vertical, Qt::DisplayRole).toInt())
                          .arg(m_table->currentIndex().column() + 1)
                    : tr("No cell is chosen");
    return where + QStringLiteral("   ") + (m_utf8 ? QStringLiteral("UTF-8") : tr("not UTF-8")) +
           QStringLiteral("   ") +
           (m_editor->eolMode() == QsciScintilla::EolWindows ? QStringLiteral("CRLF") : QStringLiteral("LF"));
}

} // namespace pluma::ui
