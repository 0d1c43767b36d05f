#include "frame/section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "widgets/pieces.h"

namespace pluma::ui {

Section::Section(const Bench& bench, const QString& title, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, title.isEmpty() ? 0 : 6, 0, 0);
    m_column->setSpacing(6);
    if (!title.isEmpty()) {
        m_column->addWidget(hairline(this));
        m_column->addSpacing(4);
        m_column->addWidget(label(title, "heading", this));
    }
    hide();
}

Section::~Section()
{
    for (const int job : m_reading)
        m_bench.jobs.cancel(job);
}

void Section::row(const QString& name, const QString& value, const QString& tip, bool mono)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    auto* n = label(name, "dim", this);
    n->setFixedWidth(m_bench.theme.points(92));
    n->setWordWrap(true);
    auto* v = label(value, "text", this);
    v->setWordWrap(true);
    v->setTextInteractionFlags(Qt::TextSelectableByMouse);
    v->setToolTip(tip);
    if (mono)
        v->setFont(m_bench.theme.mono());
    line->addWidget(n, 0, Qt::AlignTop);
    line->addWidget(v, 1);
    m_column->addLayout(line);
    show();
}

QLabel* Section::note(const QString& text)
{
    auto* out = label(text, "dim", this);
    out->setWordWrap(true);
    add(out);
    return out;
}

void Section::add(QWidget* widget)
{
    m_column->addWidget(widget);
    show();
}

} // namespace pluma::ui
