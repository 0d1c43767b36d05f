#include "widgets/words/moments.h"

#include <QLabel>
#include <QTimer>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

constexpr int anew = 15'000;                  // ms: what is told is never wrong by more than that
constexpr int momentRole = Qt::UserRole + 60; // of a cell: its time

} // namespace

void followTime(QObject* owner, std::function<void()> tell)
{
    auto* timer = new QTimer(owner);
    timer->setObjectName(QStringLiteral("moments"));
    timer->setInterval(anew);
    timer->setTimerType(Qt::VeryCoarseTimer);
    QObject::connect(timer, &QTimer::timeout, owner, std::move(tell));
    timer->start();
}

void tellTime(QLabel* label, const std::string& iso, std::function<QString(const QString& relative)> words)
{
    const auto tell = [label, iso, words = std::move(words)] {
        const QString relative = relativeTime(iso);
        const QString text = words ? words(relative) : relative;
        if (label->text() == text)
            return;
        label->setText(text);
        label->setAccessibleName(text);
    };
    tell();
    if (label->toolTip().isEmpty())
        label->setToolTip(qs(iso));
    followTime(label, tell);
}

void setTime(QTreeWidgetItem* item, int column, const std::string& iso)
{
    item->setText(column, relativeTime(iso));
    item->setToolTip(column, qs(iso));
    item->setData(column, momentRole, qs(iso));
}

void followTimes(QTreeWidget* tree)
{
    followTime(tree, [tree] {
        for (QTreeWidgetItemIterator it(tree); *it != nullptr; ++it)
            for (int column = 0; column < tree->columnCount(); ++column)
                if (const QVariant iso = (*it)->data(column, momentRole); iso.isValid())
                    (*it)->setText(column, relativeTime(ss(iso.toString())));
    });
}

} // namespace pluma::ui
