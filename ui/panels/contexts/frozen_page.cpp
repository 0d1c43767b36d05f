#include "panels/contexts/frozen_page.h"
#include "memory/contexts.h"
#include "memory/history.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "editor/find_bar.h"
#include "editor/text_editor.h"
#include "widgets/pieces.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

constexpr qint64 mostPixels = 64'000'000;
constexpr std::size_t firstBytes = 8192; ///< that say whether it is text

bool isPictureName(const QString& path)
{
    static const QStringList endings = {QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
                                        QStringLiteral("svg"), QStringLiteral("gif")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

QImage pictureIn(const std::string& bytes)
{
    QByteArray view = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&view);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); qint64(size.width()) * size.height() > mostPixels)
        reader.setScaledSize(size.scaled(8000, 8000, Qt::KeepAspectRatio)); // a picture may claim any size
    return reader.read();
}

} // namespace

void frozenToday(const Bench& bench, const memory::ContextInfo& context, const QString& path, QObject* receiver,
                 std::function<void(const FrozenToday&)> then)
{
    const auto snapshot = bench.session.snapshot();
    if (!snapshot || snapshot->program.id != context.program)
        return then(
            {false,
             {},
             FrozenPage::tr("It belongs to %1, which is not the program that is open.").arg(qs(context.program))});
    bench.session.run<std::string>(
        FrozenPage::tr("Look for %1").arg(path),
        [program = snapshot->program, path = ss(path)](memory::Workspace& workspace, Job& job) {
            return memory::nameToday(workspace, program, path, job);
        },
        receiver,
        [path, then = std::move(then)](const Result<std::string>& name) {
            FrozenToday today{true, name ? qs(*name) : QString(), {}};
            if (!name)
                today.sentence = qs(name.error().message);
            else if (name->empty())
                today.sentence = FrozenPage::tr("There is no such file any more.");
            else if (today.path != path)
                today.sentence = FrozenPage::tr("Today it is called %1.").arg(today.path);
            then(today);
        },
        true);
}

FrozenPage::FrozenPage(const Bench& bench, QString id, QString path, QWidget* parent)
    : Page(parent), m_bench(bench), m_id(std::move(id)), m_path(std::move(path)), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("frozenPage"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    if (const auto snapshot = bench.session.snapshot())
        if (const memory::ContextInfo* context = snapshot->context(m_id))
            m_context = *context;
    auto* crumbs = new ElidedLabel(m_path.split(QLatin1Char('/')).join(QStringLiteral(" › ")), this, Qt::ElideLeft);
    crumbs->setForegroundRole(Theme::wordRole("dim"));
    crumbs->setObjectName(QStringLiteral("breadcrumb"));
    crumbs->setContentsMargins(12, 6, 12, 6);
    crumbs->setToolTip(m_path);
    m_layout->addWidget(crumbs);
    makeBanner();
    connect(&bench.session, &Session::changed, this, [this] {
        m_stale = !isVisible();
        if (!m_stale)
            lookToday();
    });
    read();
}

void FrozenPage::makeBanner()
{
    auto* banner = new QFrame(this);
    banner->setObjectName(QStringLiteral("frozenBanner"));
    banner->setProperty("role", QStringLiteral("banner"));
    auto* row = new QHBoxLayout(banner);
    row->setContentsMargins(12, 6, 12, 6);
    m_words = label(tr("Reading …"), "text", banner);
    m_words->setObjectName(QStringLiteral("frozenWords"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_words, 1);
    m_openToday = quietButton(tr("Open today's file"), "frozenToday", banner);
    m_difference = quietButton(tr("Compare with today's file"), "frozenDifference", banner);
    for (QPushButton* button : {m_openToday, m_difference}) {
        button->setEnabled(false);
        button->setToolTip(tr("Looking for the file …"));
        row->addWidget(button);
    }
    connect(m_openToday, &QPushButton::clicked, this, [this] { m_bench.openArtifact(m_today.path); });
    connect(m_difference, &QPushButton::clicked, this, [this] { Q_EMIT differenceWanted(m_id, m_path, m_today.path); });
    m_layout->addWidget(banner);
}

QString FrozenPage::title() const
{
    const QString name = QFileInfo(m_path).fileName();
    return name + QStringLiteral(" · ") + (m_context.id.empty() ? m_id.left(8) : contextName(m_context));
}

void FrozenPage::read()
{
    m_bench.session.run<Content>(
        tr("Read %1").arg(title()),
        [id = ss(m_id), path = ss(m_path), picture = isPictureName(m_path)](memory::Workspace& workspace,
                                                                            Job&) -> Result<Content> {
            Content content;
            PLUMA_TRY(content.context, memory::findContext(workspace, id));
            PLUMA_TRY(content.file, memory::frozenFile(workspace, content.context, path));
            if (picture && content.file.whole && !content.file.link)
                content.picture = pictureIn(content.file.bytes);
            return content;
        },
        this,
        [this](Result<Content> content) {
            if (content)
                return present(*content);
            m_words->setText(tr("It cannot be shown as it was frozen."));
            auto* problem = new StateLabel(m_bench.theme, this);
            problem->setObjectName(QStringLiteral("frozenProblem"));
            problem->set(StateLabel::State::Error,
                         qs(content.error().message) + (content.error().hint.empty()
                                                            ? QString()
                                                            : QStringLiteral("\n") + qs(content.error().hint)));
            problem->setContentsMargins(16, 16, 16, 16);
            m_layout->addWidget(problem);
            m_layout->addStretch();
        },
        true);
}

void FrozenPage::present(const Content& content)
{
    m_context = content.context;
    const memory::FrozenFile& file = content.file;
    if (!file.matches) {
        auto* problem = new StateLabel(m_bench.theme, this);
        problem->setObjectName(QStringLiteral("frozenProblem"));
        problem->set(StateLabel::State::Error, tr("These bytes are not those that the context lists for this artifact. "
                                                  "Verify the context before you rely on it."));
        problem->setContentsMargins(12, 8, 12, 8);
        m_layout->addWidget(problem);
    }
    if (file.link)
        presentFacts(content, tr("This artifact is a link"), tr("It leads to %1.").arg(qs(file.bytes)));
    else if (!file.whole)
        presentFacts(content, tr("This artifact is larger than 16 MiB"),
                     tr("It is kept byte for byte and shown by its facts. Its bytes were not read just now."));
    else if (!content.picture.isNull()) {
        auto* scroll = new QScrollArea(this);
        scroll->setAccessibleName(tr("Picture %1").arg(title()));
        auto* picture = new QLabel(scroll);
        picture->setObjectName(QStringLiteral("frozenPicture"));
        picture->setAlignment(Qt::AlignCenter);
        picture->setPixmap(QPixmap::fromImage(content.picture));
        picture->setAccessibleName(
            tr("Picture, %1 × %2 pixels").arg(content.picture.width()).arg(content.picture.height()));
        scroll->setWidget(picture);
        scroll->setWidgetResizable(true);
        m_layout->addWidget(scroll, 1);
    } else if (std::string_view(file.bytes).substr(0, firstBytes).find('\0') != std::string_view::npos)
        presentFacts(content, tr("This artifact is not text"), tr("It is kept byte for byte and shown by its facts."));
    else
        presentText(QByteArray::fromStdString(file.bytes));
    tellToday({});
    lookToday();
    if (hasFocus())
        focusContent();
    Q_EMIT titleChanged();
}

void FrozenPage::presentText(const QByteArray& bytes)
{
    m_editor = new TextEditor(m_bench.theme, TextEditor::languageOf(m_path), this);
    m_editor->setObjectName(QStringLiteral("frozenText"));
    m_editor->setAccessibleName(tr("Text of %1").arg(title()));
    const auto settings = [this] {
        const bool prose = TextEditor::languageOf(m_path) == TextEditor::Language::Markdown;
        m_editor->setWrapMode(m_bench.settings.value(settings::wrap) || prose ? QsciScintilla::WrapWord
                                                                              : QsciScintilla::WrapNone);
        m_editor->setTabWidth(m_bench.settings.value(settings::tabWidth));
    };
    settings();
    connect(&m_bench.settings, &Settings::changed, m_editor, settings);
    connect(m_editor, &QsciScintilla::cursorPositionChanged, this, &Page::placeChanged);
    m_find = new FindBar(m_bench.theme, *m_editor, this);
    connect(m_find, &FindBar::closed, this, &FrozenPage::focusContent);
    m_layout->addWidget(m_find);
    m_editor->load(bytes);
    m_editor->setReadOnly(true);
    m_layout->addWidget(m_editor, 1);
    if (m_line > 0)
        m_editor->goTo(m_line, m_column);
}

void FrozenPage::presentFacts(const Content& content, const QString& title, const QString& why)
{
    auto* facts = new QWidget(this);
    facts->setObjectName(QStringLiteral("frozenFacts"));
    auto* column = new QVBoxLayout(facts);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addWidget(label(title, "title", facts));
    const QString size = tr("Size: %1 (%2 bytes)").arg(bytesText(content.file.size), countText(content.file.size));
    const QString digest = content.file.common ? tr("It belongs to no phase, so the context lists no digest of it.")
                           : content.file.sha256.empty()
                               ? tr("The context does not list it, so there is no digest to compare with.")
                               : tr("SHA-256, as the context lists it: %1").arg(qs(content.file.sha256));
    for (const QString& words : {why, size, digest}) {
        auto* line = label(words, words == why ? "dim" : "text", facts);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(line);
    }
    column->addStretch();
    m_layout->addWidget(facts, 1);
}

void FrozenPage::lookToday()
{
    if (!m_context.id.empty())
        frozenToday(m_bench, m_context, m_path, this, [this](const FrozenToday& today) { tellToday(today); });
}

void FrozenPage::tellToday(const FrozenToday& today)
{
    m_today = today;
    const QString where = QStringLiteral("%1/%2").arg(qs(m_context.program), contextName(m_context));
    const QString when = relativeTime(m_context.created);
    QString words =
        m_context.state == context::State::Draft
            ? tr("As the draft %1 has it, written %2 by %3; read-only.").arg(where, when, qs(m_context.author))
            : tr("As frozen in %1, %2 by %3; read-only.").arg(where, when, qs(m_context.author));
    if (!today.sentence.isEmpty())
        words += QLatin1Char(' ') + today.sentence;
    m_words->setText(words);
    m_words->setAccessibleName(words);
    m_words->setToolTip(qs(m_context.created + "\n" + m_context.id));
    m_openToday->setEnabled(!today.path.isEmpty());
    m_openToday->setToolTip(today.sentence);
    m_difference->setEnabled(today.ownProgram);
    m_difference->setToolTip(today.sentence);
}

void FrozenPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (std::exchange(m_stale, false))
        lookToday();
}

int FrozenPage::abilities() const { return m_editor != nullptr ? int{Finds} : 0; }

void FrozenPage::find()
{
    if (m_find != nullptr)
        m_find->open();
}

void FrozenPage::goToLine()
{
    if (m_find != nullptr)
        m_find->openForLine();
}

QString FrozenPage::place() const
{
    if (m_editor == nullptr)
        return {};
    int line = 0;
    int column = 0;
    m_editor->getCursorPosition(&line, &column);
    return tr("Line %1, column %2").arg(line + 1).arg(column + 1) + QStringLiteral("   ") + tr("read-only");
}

void FrozenPage::focusContent()
{
    if (m_editor != nullptr)
        m_editor->setFocus();
    else
        setFocus();
}

QVariantMap FrozenPage::state() const
{
    if (m_editor == nullptr)
        return {};
    int line = 0;
    int column = 0;
    m_editor->getCursorPosition(&line, &column);
    return {{QStringLiteral("line"), line + 1}, {QStringLiteral("column"), column + 1}};
}

void FrozenPage::restore(const QVariantMap& state)
{
    m_line = state.value(QStringLiteral("line")).toInt();
    m_column = state.value(QStringLiteral("column")).toInt();
    if (m_editor != nullptr && m_line > 0)
        m_editor->goTo(m_line, m_column);
}

} // namespace pluma::ui
