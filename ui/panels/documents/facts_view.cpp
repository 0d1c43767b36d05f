#include "panels/documents/facts_view.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "editor/job_progress.h"
#include "widgets/pieces.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

// SHA-256 of a file, a MiB at a time.
Result<QByteArray> digestOf(const Pieces& file, Job& job)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::string bytes(std::size_t{1} << 20, '\0');
    for (std::uint64_t at = 0; at < file.size();) {
        PLUMA_CHECK(job.step("SHA-256", at, file.size()));
        PLUMA_TRY(const std::size_t n, file.readTo(at, bytes.data(), bytes.size()));
        hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(n)));
        at += n;
    }
    return hash.result().toHex();
}

} // namespace

FactsView::FactsView(const Bench& bench, std::shared_ptr<const Pieces> file, const QString& title, const QString& why,
                     QWidget* parent)
    : QWidget(parent), m_bench(bench), m_file(std::move(file)), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("factsView"));
    m_column->setContentsMargins(24, 24, 24, 24);
    m_column->setSpacing(8);
    m_column->addWidget(label(title, "title", this));
    auto* reason = label(why, "dim", this);
    reason->setObjectName(QStringLiteral("factsWhy"));
    reason->setWordWrap(true);
    m_column->addWidget(reason);
    m_column->addSpacing(8);
    fact(tr("Size"), tr("%1 (%2 bytes)").arg(bytesText(m_file->size()), countText(m_file->size())), "factSize");
    fact(tr("Changed"),
         QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_file->stamp().modified / 1'000'000), QLocale::LongFormat),
         "factChanged");
    m_kind = fact(tr("Kind"), {}, "factKind");
    m_first = fact(tr("First bytes"), {}, "factFirst");
    m_digest = fact(tr("SHA-256"), {}, "factDigest");
    m_progress = new JobProgress(bench.jobs, tr("Reading the file"), QStringLiteral("factProgress"), this);
    m_column->addWidget(m_progress, 0, Qt::AlignLeft);
    m_again = quietButton(tr("Make the SHA-256"), "factDigestAgain", this);
    m_column->addWidget(m_again, 0, Qt::AlignLeft);
    connect(m_again, &QPushButton::clicked, this, &FactsView::digest);
    m_column->addStretch();
    readFirst();
    if (m_file->size() <= maxPiecesBytes)
        digest();
    else
        m_digest->setText(tr("not made, because it takes long for a file of this size"));
}

QLabel* FactsView::fact(const QString& name, const QString& value, const char* object)
{
    auto* line = new QHBoxLayout;
    auto* n = label(name, "dim", this);
    n->setMinimumWidth(m_bench.theme.points(110));
    auto* v = label(value, "text", this);
    v->setObjectName(QLatin1String(object));
    v->setTextInteractionFlags(Qt::TextSelectableByMouse);
    v->setWordWrap(true);
    line->addWidget(n, 0, Qt::AlignTop);
    line->addWidget(v, 1);
    m_column->addLayout(line);
    return v;
}

void FactsView::readFirst()
{
    m_bench.jobs.run<std::string>(
        tr("Read the first bytes"), [file = m_file](Job&) { return file->read(0, 512); }, this,
        [this](Result<std::string> first) {
            if (!first)
                return m_first->setText(qs(first.error().message));
            m_first->setText(QString::fromLatin1(QByteArray::fromStdString(*first).left(16).toHex(' ')));
            const QString kind = qs(kindOfBytes(*first));
            m_kind->setText(kind.isEmpty() ? tr("not known by its first bytes") : kind);
        },
        true);
}

void FactsView::digest()
{
    m_again->hide();
    m_digest->setText(QStringLiteral("…"));
    m_progress->follow(m_bench.jobs.run<QByteArray>(
        tr("SHA-256"), [file = m_file](Job& job) { return digestOf(*file, job); }, this,
        [this](Result<QByteArray> hex) {
            m_digest->setText(hex                                        ? QString::fromLatin1(*hex)
                              : hex.error().code == ErrorCode::Cancelled ? tr("stopped")
                                                                         : qs(hex.error().message));
            m_again->setVisible(!hex);
        }));
}

} // namespace pluma::ui
