#include "panels/metabuilder/metabuilder_start.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/pieces.h"
#include "widgets/session/recent.h"
#include "widgets/words/text.h"

namespace pluma::ui {

namespace {

constexpr int mostRecent = 12;

} // namespace

QStringList Interfaces::recent() const { return Recent(m_settings).of(QStringLiteral("interface")).mid(0, mostRecent); }

void Interfaces::opened(const QString& path) { Recent(m_settings).used(QStringLiteral("interface"), path); }

void Interfaces::setFavourite(const QString& path, bool on)
{
    QStringList list = favourites();
    list.removeAll(path);
    if (on)
        list.append(path);
    m_settings.setState(QStringLiteral("metabuilder/favourites"), list);
}

void Interfaces::forget(const QString& path)
{
    Recent(m_settings).forget(QStringLiteral("interface"), path);
    setFavourite(path, false);
}

MetabuilderStart::MetabuilderStart(const Bench& bench, QWidget* parent) : Page(parent), m_bench(bench), m_list(nullptr)
{
    setObjectName(QStringLiteral("metabuilderStart"));
    QVBoxLayout* column = readable(this, bench.theme.points(720));
    column->addWidget(label(tr("Metabuilder"), "title", this));
    auto* text = label(tr("Open an OpenAPI 3.0 or 3.1 document, or drop its file here: each of its operations becomes "
                          "a form, and the form follows the document while you work."),
                       "dim", this);
    text->setWordWrap(true);
    column->addWidget(text);
    column->addSpacing(8);
    auto* row = new QHBoxLayout;
    auto* open = primaryButton(tr("Open a document…"), "metabuilderOpen", this);
    auto* own = quietButton(tr("The workbench's own commands"), "metabuilderOwn", this);
    row->addWidget(open);
    row->addWidget(own);
    row->addStretch(1);
    column->addLayout(row);
    connect(open, &QPushButton::clicked, this, &MetabuilderStart::chooseWanted);
    connect(own, &QPushButton::clicked, this, &MetabuilderStart::ownWanted);
    column->addSpacing(20);
    m_list = new QWidget(this);
    m_list->setLayout(new QVBoxLayout);
    m_list->layout()->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    column->addStretch();
    fill();
}

void MetabuilderStart::fill()
{
    auto* column = static_cast<QVBoxLayout*>(m_list->layout());
    emptyLayout(column);
    Interfaces known(m_bench.settings);
    const QStringList favourites = known.favourites();
    QStringList recent = known.recent();
    for (const QString& path : favourites)
        recent.removeAll(path);
    const auto list = [&](const QString& title, const QStringList& paths, const QString& icon, const QString& none) {
        column->addWidget(label(title, "heading", m_list));
        if (paths.isEmpty()) {
            auto* text = label(none, "dim", m_list);
            text->setWordWrap(true);
            column->addWidget(text);
        }
        for (const QString& path : paths) {
            auto* holder = new QWidget(m_list);
            auto* row = new QHBoxLayout(holder);
            row->setContentsMargins(0, 0, 0, 0);
            auto* push = linkButton(QFileInfo(path).fileName(), "metabuilderRecent", holder);
            push->setIcon(m_bench.theme.icon(icon, QStringLiteral("dim")));
            push->setAccessibleName(tr("Open %1").arg(path));
            push->setToolTip(path);
            auto* where = new ElidedLabel(QFileInfo(path).path(), holder, Qt::ElideMiddle);
            setRole(where, "caption");
            auto* drop = iconButton(m_bench.theme, QStringLiteral("close"), tr("Take %1 off the list").arg(path),
                                    "metabuilderForget", holder);
            row->addWidget(push);
            row->addWidget(where, 1);
            row->addWidget(drop);
            connect(push, &QPushButton::clicked, this, [this, path] { Q_EMIT openWanted(path); });
            connect(drop, &QToolButton::clicked, this, [this, path] {
                Interfaces(m_bench.settings).forget(path);
                fill();
            });
            column->addWidget(holder);
        }
        column->addSpacing(16);
    };
    list(tr("Favourites"), favourites, QStringLiteral("star"),
         tr("The star beside the title of a document keeps it here."));
    list(tr("Recent"), recent, QStringLiteral("interface"), tr("Documents you open are listed here."));
}

} // namespace pluma::ui
