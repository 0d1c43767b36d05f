#include "panels/inspector/inspector.h"

#include <QLabel>
#include <QVBoxLayout>

#include "widgets/pieces.h"

namespace pluma::ui {

Inspector::Inspector(const Frame& frame, QWidget* parent) : QScrollArea(parent), m_frame(frame)
{
    const Bench& bench = frame.bench();
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &Inspector::build);
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&bench.session, &Session::changed, this, &Inspector::refresh);
    connect(&bench.session, &Session::closed, this, [this] {
        m_path.clear();
        refresh();
    });
    connect(&bench.theme, &Theme::changed, this, &Inspector::refresh);
    build();
}

void Inspector::show(const QString& path)
{
    m_path = path;
    refresh();
}

// Several reasons to show something else often come in one turn; all of them are answered once.
void Inspector::refresh() { m_later.start(); }

void Inspector::build()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(6);
    const auto snapshot = m_frame.bench().session.snapshot();
    if (!snapshot) {
        auto* text =
            label(tr("What is selected is explained here: who made it, from what, and which contexts froze it."), "dim",
                  content);
        text->setWordWrap(true);
        column->addWidget(text);
    } else if (m_path.isEmpty()) {
        auto* text =
            label(tr("What is open or selected is explained here: what it is, which values of the program stand "
                     "in it, where it comes from and which contexts froze it."),
                  "dim", content);
        text->setWordWrap(true);
        column->addWidget(text);
    } else {
        auto* name = label(m_path.section(QLatin1Char('/'), -1), "heading", content);
        name->setWordWrap(true);
        column->addWidget(name);
        for (const auto& [order, kind] : m_frame.sections()) {
            auto* section = new Section(m_frame.bench(), kind.title, content);
            column->addWidget(section);
            kind.fill(*section, m_path, *snapshot);
        }
    }
    column->addStretch();
    setWidget(content); // deletes the one before
}

} // namespace pluma::ui
