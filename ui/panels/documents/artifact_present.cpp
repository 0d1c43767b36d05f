// How an artifact is put on its page: text, table, Markdown with preview, image.
#include <QBuffer>
#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextDocument>
#include <QVBoxLayout>

#include "base/text.h"
#include "editor/find_bar.h"
#include "editor/preview.h"
#include "editor/text_editor.h"
#include "panels/documents/artifact_page.h"
#include "panels/documents/csv_grid.h"
#include "panels/documents/csv_table.h"
#include "panels/documents/live_marks.h"
#include "widgets/pieces.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

// What the header section of a STEP file (ISO 10303-21) says, as name and value.
std::vector<std::pair<QString, QString>> stepHeader(const QByteArray& bytes)
{
    std::vector<std::pair<QString, QString>> out;
    const QString text = QString::fromUtf8(bytes.left(65536));
    for (const char* name : {"FILE_DESCRIPTION", "FILE_NAME", "FILE_SCHEMA"}) {
        const qsizetype at = text.indexOf(QLatin1String(name));
        if (at < 0)
            continue;
        const qsizetype end = text.indexOf(QLatin1Char(';'), at);
        out.emplace_back(QLatin1String(name),
                         text.mid(at + qsizetype(qstrlen(name)), end - at - qsizetype(qstrlen(name))).simplified());
    }
    return out;
}

} // namespace

void ArtifactPage::present(const Content& content)
{
    const QByteArray& bytes = content.bytes;
    m_base = bytes;
    m_utf8 = isUtf8(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (m_kind == Kind::Image && !bytes.isEmpty()) {
        if (presentPicture(bytes))
            return;
        m_kind = Kind::FactsOnly;
    }
    if (content.pieces)
        return presentPieces(content);
    makeEditor();
    m_find = new FindBar(m_bench.theme, *m_editor, this);
    connect(m_find, &FindBar::closed, this, &ArtifactPage::focusContent);
    m_layout->addWidget(m_find);
    m_editor->load(bytes);
    if (m_path.endsWith(QStringLiteral(".step"), Qt::CaseInsensitive) ||
        m_path.endsWith(QStringLiteral(".stp"), Qt::CaseInsensitive))
        presentStepHeader(bytes);
    if (m_kind == Kind::Csv)
        presentTable(bytes);
    else if (m_kind == Kind::Markdown && m_bench.settings.value(settings::preview))
        presentMarkdown(bytes);
    else
        m_layout->addWidget(m_editor, 1);
    connect(m_editor, &QsciScintilla::textChanged, this, &ArtifactPage::textChanged);
    makeMarks();
    m_layout->addWidget(m_marks);
    m_loaded = true;
    if (m_wanted)
        replaceText(*std::exchange(m_wanted, std::nullopt));
    if (m_hasRecovered)
        recover(m_recovered, m_recoveredBase);
    if (m_line > 0)
        m_editor->goTo(m_line, m_column);
    if (!QFileInfo(m_absolute).isWritable())
        showBanner(
            tr("%1 is read-only on disk. It can be edited here, but saved only once that is changed.").arg(title()),
            {});
    watch();
    typeEarly();
    Q_EMIT titleChanged();
}

bool ArtifactPage::presentPicture(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer); // what was read, not what a link leads to
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); qint64(size.width()) * size.height() > 64'000'000)
        reader.setScaledSize(size.scaled(8000, 8000, Qt::KeepAspectRatio)); // a picture may claim any size
    const QImage image = reader.read();
    if (image.isNull())
        return false;
    auto* scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Picture %1").arg(title()));
    auto* picture = new QLabel(scroll);
    picture->setAlignment(Qt::AlignCenter);
    picture->setPixmap(QPixmap::fromImage(image));
    picture->setAccessibleName(tr("Picture, %1 × %2 pixels").arg(image.width()).arg(image.height()));
    scroll->setWidget(picture);
    scroll->setWidgetResizable(true);
    m_layout->addWidget(scroll, 1);
    m_loaded = true;
    return true;
}

void ArtifactPage::presentStepHeader(const QByteArray& bytes)
{
    const auto header = stepHeader(bytes);
    if (header.empty())
        return;
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(12, 4, 12, 8);
    column->setSpacing(2);
    for (const auto& [name, value] : header) {
        auto* line = label(name + QStringLiteral("  ") + value, "caption", box);
        line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        line->setToolTip(value);
        column->addWidget(line);
    }
    m_layout->addWidget(box);
    m_layout->addWidget(hairline(this));
}

void ArtifactPage::presentTable(const QByteArray& bytes)
{
    makeTable(bytes);
    m_views = new QStackedWidget(this);
    m_views->addWidget(m_table);
    m_views->addWidget(m_editor);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 0, 8, 4);
    auto* text = new QCheckBox(tr("Show as text"), this);
    text->setObjectName(QStringLiteral("csvAsText"));
    connect(text, &QCheckBox::toggled, this, [this](bool on) {
        m_views->setCurrentIndex(on ? 1 : 0);
        Q_EMIT placeChanged();
    });
    bar->addWidget(text);
    bar->addStretch();
    m_layout->addLayout(bar);
    m_layout->addWidget(m_views, 1);
    QTimer::singleShot(0, m_table, &CsvGrid::fitColumns);
}

void ArtifactPage::makeTable(const QByteArray& bytes)
{
    m_csv = new CsvModel(
        [this](std::size_t begin, std::size_t end, const QByteArray& with) {
            m_editor->replaceBytes(begin, end, with);
            m_csv->load(m_editor->bytes());
        },
        [this] { return m_editor->bytes(); }, this);
    m_csv->load(bytes);
    m_table = new CsvGrid(m_bench.theme, m_csv, this);
    m_table->setAccessibleName(tr("Table of %1").arg(title()));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &Page::placeChanged);
    connect(m_table, &CsvGrid::tooMany, this, [this](int cells, int most) {
        m_bench.notify(
            {Notice::Level::Warning,
             tr("%1 cells are too many to copy; at most %2 are.")
                 .arg(countText(static_cast<std::uint64_t>(cells)), countText(static_cast<std::uint64_t>(most))),
             m_path,
             {}});
    });
    connect(m_table, &CsvGrid::leftOut, this, [this](int cells) {
        m_bench.notify({Notice::Level::Warning,
                        tr("%Ln cell(s) of what was pasted lie beyond the table and were left out.", nullptr, cells),
                        m_path,
                        {}});
    });
}

void ArtifactPage::presentMarkdown(const QByteArray& bytes)
{
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_editor);
    m_preview = new Preview(m_bench.theme, m_bench.jobs, split);
    if (const auto snapshot = m_bench.session.snapshot())
        m_preview->setPlace(ss(m_absolute), snapshot->absolute({}));
    m_preview->setObjectName(QStringLiteral("markdownPreview"));
    m_preview->setAccessibleName(tr("Preview of %1").arg(title()));
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->document()->setDocumentMargin(16);
    m_preview->setText(bytes);
    split->addWidget(m_preview);
    split->setSizes({600, 400});
    split->setChildrenCollapsible(false);
    m_layout->addWidget(split, 1);
}

void ArtifactPage::makeMarks()
{
    m_marks = new LiveMarks(m_bench, *m_editor, m_path, this);
    connect(m_marks, &LiveMarks::leading, this, &ArtifactPage::showText);
    if (m_csv != nullptr) {
        m_csv->setIcons(m_bench.theme.icon(QStringLiteral("warn"), QStringLiteral("warn")),
                        m_bench.theme.icon(QStringLiteral("error"), QStringLiteral("error")));
        connect(m_marks, &LiveMarks::changed, this, [this] {
            std::vector<CsvModel::Mark> marks;
            for (const LiveMarks::Mark& mark : m_marks->marks())
                if (mark.end > mark.begin)
                    marks.push_back({mark.begin, mark.end, mark.kind != LiveMarks::Mark::Kind::Bound,
                                     mark.kind == LiveMarks::Mark::Kind::Wrong, mark.text});
            m_csv->setMarks(marks);
        });
    }
}

} // namespace pluma::ui
