// The side of an artifact's page that is not edited: large texts and tables in pieces, and the facts of what is no
// text.
#include <QBoxLayout>
#include <QFileInfo>
#include <QTimer>

#include "base/beneath.h"
#include "base/text.h"
#include "panels/documents/artifact_page.h"
#include "panels/documents/facts_view.h"
#include "panels/documents/large_view.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

Result<std::shared_ptr<const Pieces>> sharedPieces(const std::filesystem::path& folder,
                                                   const std::filesystem::path& inner)
{
    PLUMA_TRY(auto file, Pieces::open(folder, inner));
    return std::make_shared<const Pieces>(std::move(file));
}

// Large files are opened without following a link; smaller ones as `readFile` does.
Result<std::shared_ptr<const Pieces>> piecesOf(const std::filesystem::path& root, const std::filesystem::path& path,
                                               bool large)
{
    std::error_code error;
    const auto real = large ? path : std::filesystem::canonical(path, error);
    if (error)
        return fail(ErrorCode::NotFound, pluma::tr("There is no such file."), path.string());
    return large ? sharedPieces(root, path.lexically_relative(root))
                 : sharedPieces(real.parent_path(), real.filename());
}

bool hasZero(std::string_view first) { return first.substr(0, 8192).find('\0') != std::string_view::npos; }

} // namespace

Result<ArtifactPage::Content> ArtifactPage::contentOf(const std::string& root, const std::string& path)
{
    Content content;
    const auto bytes = readNamed(path);
    if (!bytes && bytes.error().code != ErrorCode::Limit)
        return tl::unexpected<Error>(bytes.error());
    if (bytes) {
        content.bytes = QByteArray::fromStdString(*bytes);
        content.binary = hasZero(*bytes);
    }
    if (!bytes || content.binary) {
        PLUMA_TRY(content.pieces, piecesOf(root, path, !bytes));
    }
    if (!bytes) {
        PLUMA_TRY(const std::string first, content.pieces->read(0, 8192));
        content.binary = hasZero(first);
    }
    return content;
}

void ArtifactPage::presentPieces(const Content& content)
{
    m_pieces = content.pieces;
    m_base.clear();
    const bool pastAll = m_pieces->size() > maxPiecesBytes;
    const bool picture = m_kind == Kind::Image && m_pieces->size() > maxDocumentBytes;
    if (content.binary || pastAll || picture) {
        m_kind = Kind::FactsOnly;
        const QString kept = tr("It is kept byte for byte and shown by its facts.");
        m_facts = pastAll   ? new FactsView(m_bench, m_pieces, tr("This artifact is larger than 2 GiB"),
                                            tr("It is read-only here and shown by its facts only."), this)
                  : picture ? new FactsView(m_bench, m_pieces, tr("This picture is larger than 16 MiB"), kept, this)
                            : new FactsView(m_bench, m_pieces, tr("This artifact is not text"), kept, this);
        m_layout->addWidget(m_facts, 1);
    } else {
        m_large = new LargeView(m_bench, m_pieces, title(),
                                m_kind == Kind::Csv ? LargeView::Kind::Table : LargeView::Kind::Text, this);
        m_layout->addWidget(m_large, 1);
        connect(m_large, &LargeView::placeChanged, this, &Page::placeChanged);
        connect(m_large, &LargeView::failed, this, [this](const Error& error) {
            if (error.code == ErrorCode::Conflict)
                return checkPieces();
            showBanner(qs(error.message), {{tr("Read again"), "readAgain", [this] { readAgain(); }}});
        });
        if (m_line > 1)
            m_large->goToLine(static_cast<std::uint64_t>(m_line));
    }
    m_loaded = true;
    m_early.clear();
    watch();
    if (hasFocus())
        focusContent();
    Q_EMIT titleChanged();
}

// Nothing of it is read anew without a word: that takes long, and what writes it may go on.
void ArtifactPage::checkPieces()
{
    m_bench.jobs.run<FileStamp>(
        tr("Look at %1 again").arg(title()),
        [root = ss(m_root), path = ss(m_absolute), size = m_pieces->size()](Job&) -> Result<FileStamp> {
            PLUMA_TRY(const auto now, piecesOf(root, path, size > maxDocumentBytes));
            return now->stamp();
        },
        this,
        [this](Result<FileStamp> now) {
            if (!m_pieces)
                return;
            const std::vector<Choice> again{{tr("Read again"), "readAgain", [this] { readAgain(); }}};
            const bool gone = !now && now.error().code == ErrorCode::NotFound;
            if (gone)
                showBanner(tr("%1 was deleted by another program. What is shown is as it was.")
                               .arg(QFileInfo(m_path).fileName()),
                           {{tr("Close the tab"), "closeGone", [this] { Q_EMIT closeWanted(); }}});
            else if (!now)
                showBanner(qs(now.error().message), again);
            else if (*now != m_pieces->stamp())
                showBanner(tr("%1 was changed by another program. What is shown may no longer be so.")
                               .arg(QFileInfo(m_path).fileName()),
                           again);
            else if (m_gone)
                m_banner->hide();
            if (gone != m_gone) {
                m_gone = gone;
                Q_EMIT titleChanged();
            }
        },
        true);
}

void ArtifactPage::readAgain()
{
    if (m_large != nullptr)
        m_line = static_cast<int>(std::min<std::uint64_t>(m_large->currentLine(), INT_MAX));
    for (QWidget* old : {static_cast<QWidget*>(std::exchange(m_large, nullptr)),
                         static_cast<QWidget*>(std::exchange(m_facts, nullptr))})
        if (old != nullptr) {
            m_layout->removeWidget(old);
            old->hide();
            old->deleteLater();
        }
    m_pieces.reset();
    m_kind = kindOf(m_path); // it may have been shown by its facts, and be a text by now
    m_banner->hide();
    m_gone = false;
    m_loaded = false;
    read();
}

// A file that was edited here has become too large for that.
void ArtifactPage::outgrown()
{
    if (isDirty())
        return showBanner(tr("%1 was replaced by a file that is larger than 16 MiB. Your text is still here; save it "
                             "under another name.")
                              .arg(title()),
                          {});
    showBanner(tr("%1 is now larger than 16 MiB and can only be read. What is shown is as it was.").arg(title()),
               {{tr("Open it again"), "openAgain", [this] {
                     QTimer::singleShot(0, &m_bench.session,
                                        [&bench = m_bench, path = m_path] { bench.openArtifact(path); });
                     Q_EMIT closeWanted();
                 }}});
}

} // namespace pluma::ui
