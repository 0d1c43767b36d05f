// An artifact on paper.
#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

#include "base/beneath.h"
#include "base/text.h"
#include "editor/find_bar.h"
#include "editor/preview.h"
#include "editor/text_editor.h"
#include "panels/documents/artifact_page.h"
#include "panels/documents/csv_grid.h"
#include "panels/documents/csv_table.h"
#include "panels/documents/large_view.h"
#include "panels/documents/live_marks.h"
#include "widgets/pieces.h"
#include "widgets/words/text.h"

namespace pluma::ui {

namespace {

// Sends a document to a printer, with the number of each page at its foot; how many pages there were. Sizes of the
// document are pixels of 1/96 inch, so it is laid out on a page of that measure and drawn larger.
Result<int> printed(QTextDocument& text, QPrinter& printer)
{
    const double scale = printer.logicalDpiY() / 96.0;
    const QRectF paper = printer.pageLayout().paintRectPixels(printer.resolution());
    const QSizeF page = paper.size() / scale;
    constexpr double foot = 28;
    text.setUseDesignMetrics(true);
    text.setDocumentMargin(0);
    text.setPageSize(QSizeF(page.width(), page.height() - foot));
    QPainter painter;
    if (!painter.begin(&printer))
        return fail(ErrorCode::Io, pluma::tr("The printer takes no pages."));
    painter.scale(scale, scale);
    QFont small = text.defaultFont();
    small.setPixelSize(10);
    const int pages = text.pageCount();
    for (int i = 0; i < pages; ++i) {
        if (i > 0 && !printer.newPage())
            return fail(ErrorCode::Io, pluma::tr("The printer stopped after {} pages.", i));
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(QPointF(0, i * text.pageSize().height()), text.pageSize());
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.save();
        painter.translate(0, -context.clip.top());
        painter.setClipRect(context.clip);
        text.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(small);
        painter.drawText(QRectF(0, page.height() - foot, page.width(), foot), Qt::AlignRight | Qt::AlignBottom,
                         QStringLiteral("%1 / %2").arg(i + 1).arg(pages));
    }
    return pages;
}

} // namespace

void ArtifactPage::print()
{
    if (m_editor == nullptr)
        return m_bench.notify(
            {Notice::Level::Info,
             m_large != nullptr ? tr("A text larger than 16 MiB is not printed.") : tr("Only text can be printed."),
             m_path,
             {}});
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution); // the dialog and the job have it too
    printer->setDocName(title());
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        printOn(printer, [this](const Result<int>& pages) {
            if (!pages)
                return m_bench.tell(pages.error());
            m_bench.notify(
                {Notice::Level::Good, tr("%Ln page(s) of %1 were printed.", nullptr, *pages).arg(title()), {}, {}});
        });
    });
    dialog->open();
}

bool ArtifactPage::printOn(std::shared_ptr<QPrinter> printer, std::function<void(const Result<int>& pages)> then)
{
    if (m_editor == nullptr)
        return false;
    std::filesystem::path folder;
    if (const auto snapshot = m_bench.session.snapshot())
        folder = snapshot->absolute({});
    const auto look = FlowLook::onPaper(m_bench.theme, 640);
    m_bench.jobs.run<int>(
        tr("Print %1").arg(title()),
        [printer, look, folder, file = ss(m_absolute), bytes = m_editor->bytes(),
         markdown = m_kind == Kind::Markdown](Job& job) -> Result<int> {
            QTextDocument text;
            if (markdown) { // as an export reads it
                PLUMA_TRY(const auto flows, flowsOf(bytes, document::picturesBeside(file, folder), job));
                QFont body;
                body.setPixelSize(look.textPixels);
                text.setDefaultFont(body);
                writeFlows(text, *flows, look);
            } else {
                QFont mono = look.mono;
                mono.setPixelSize(look.textPixels);
                text.setDefaultFont(mono);
                text.setPlainText(QString::fromUtf8(bytes));
            }
            PLUMA_CHECK(job.step("printing"));
            return printed(text, *printer);
        },
        this, [then = std::move(then)](Result<int> pages) { then(pages); });
    return true;
}

} // namespace pluma::ui
