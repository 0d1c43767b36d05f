#include "widgets/form/completer.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <algorithm>

#include "widgets/pieces.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

constexpr int detailRole = Qt::UserRole + 1;
constexpr int recentRole = Qt::UserRole + 3;
constexpr int mostPaths = 500;

// The word, and dim after it what tells it from the others.
class WordDelegate : public QStyledItemDelegate {
public:
    WordDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        const bool current =
            (option.state & QStyle::State_Selected) != 0 || (view != nullptr && view->currentIndex() == index);
        if (current)
            painter->fillRect(option.rect, m_theme.color(QStringLiteral("selection")));
        QRect r = option.rect.adjusted(10, 0, -10, 0);
        const auto v = [&option](const QRect& part) { return QStyle::visualRect(option.direction, option.rect, part); };
        if (const QString recent = index.data(recentRole).toString(); !recent.isEmpty()) {
            const QFont own = painter->font();
            QFont small = option.font;
            small.setPixelSize(m_theme.points(11));
            painter->setFont(small);
            painter->setPen(m_theme.color(QStringLiteral("dim")));
            painter->drawText(v(r), Qt::AlignRight | Qt::AlignVCenter, recent);
            r.setRight(r.right() - painter->fontMetrics().horizontalAdvance(recent) - 12);
            painter->setFont(own);
        }
        const QString detail = index.data(detailRole).toString();
        const int room = detail.isEmpty() ? r.width() : r.width() * 2 / 3;
        const QString word = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, room);
        painter->setPen(m_theme.color(QStringLiteral("text")));
        painter->drawText(v(r), Qt::AlignLeft | Qt::AlignVCenter, word);
        r.setLeft(r.left() + option.fontMetrics.horizontalAdvance(word) + 12);
        if (!detail.isEmpty() && r.width() > 24) {
            painter->setPen(m_theme.color(QStringLiteral("dim")));
            painter->drawText(v(r), Qt::AlignLeft | Qt::AlignVCenter,
                              option.fontMetrics.elidedText(detail, Qt::ElideRight, r.width()));
        }
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {m_theme.points(200), m_theme.points(26)};
    }

private:
    const Theme& m_theme;
};

} // namespace

FoldingCompleter::FoldingCompleter(QObject* parent) : QCompleter(parent)
{
    setModel(new QStandardItemModel(this));
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    setCompletionRole(SearchRole);
}

void FoldingCompleter::setWords(const QStringList& words)
{
    QList<QStandardItem*> items;
    for (const QString& word : words) {
        items << new QStandardItem(word);
        items.back()->setData(folded(word), SearchRole);
    }
    auto* model = static_cast<QStandardItemModel*>(this->model());
    model->clear();
    model->invisibleRootItem()->appendRows(items);
}

QString FoldingCompleter::pathFromIndex(const QModelIndex& index) const { return index.data().toString(); }

QStringList FoldingCompleter::splitPath(const QString& path) const { return {folded(path)}; }

WordCompleter::WordCompleter(QLineEdit* line, const Theme& theme, std::function<std::vector<Word>()> words)
    : FoldingCompleter(line), m_line(line), m_words(std::move(words))
{
    setMaxVisibleItems(12);
    popup()->setObjectName(QStringLiteral("fieldWords"));
    popup()->setProperty("role", QStringLiteral("popup"));
    popup()->setItemDelegate(new WordDelegate(theme, popup()));
    read();
    line->setCompleter(this);
    line->installEventFilter(this);
    QAction* all =
        line->addAction(theme.icon(QStringLiteral("chevron-down"), QStringLiteral("dim")), QLineEdit::TrailingPosition);
    all->setObjectName(QStringLiteral("fieldPick"));
    all->setToolTip(tr("Show what there is"));
    for (QToolButton* button : line->findChildren<QToolButton*>())
        if (button->defaultAction() == all)
            button->setAccessibleName(all->toolTip());
    connect(all, &QAction::triggered, this, [this] {
        m_line->setFocus();
        showAll();
    });
}

QString WordCompleter::word(int at) const { return model()->index(at, 0).data().toString(); }

void WordCompleter::read()
{
    auto* model = static_cast<QStandardItemModel*>(this->model());
    const auto words = m_words ? m_words() : std::vector<Word>();
    m_count = static_cast<int>(words.size());
    model->clear();
    QList<QStandardItem*> items;
    items.reserve(m_count);
    for (const Word& word : words) {
        auto* item = new QStandardItem(word.text);
        item->setData(word.detail, detailRole);
        // What is typed may be in the word or in its detail.
        item->setData(folded(word.detail.isEmpty() ? word.text : word.text + QLatin1Char(' ') + word.detail),
                      SearchRole);
        QString said = word.detail.isEmpty() ? word.text : word.text + QStringLiteral(", ") + word.detail;
        if (word.recent) {
            item->setData(tr("recent"), recentRole);
            said += QStringLiteral(", ") + tr("recent");
        }
        item->setData(said, Qt::AccessibleTextRole);
        items << item;
    }
    model->invisibleRootItem()->appendRows(items);
}

void WordCompleter::showAll()
{
    read();
    setCompletionPrefix({});
    complete();
}

bool WordCompleter::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::FocusIn &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        read();
    if (watched == m_line && event->type() == QEvent::KeyPress && !popup()->isVisible() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        showAll();
        return true;
    }
    return FoldingCompleter::eventFilter(watched, event);
}

PathCompleter::PathCompleter(QLineEdit* line, bool foldersOnly, std::function<QString()> folder)
    : QCompleter(line), m_foldersOnly(foldersOnly), m_folder(std::move(folder))
{
    setModel(new QStringListModel(this));
    setCaseSensitivity(Qt::CaseInsensitive);
    setMaxVisibleItems(12);
    popup()->setObjectName(QStringLiteral("fieldPaths"));
    popup()->setProperty("role", QStringLiteral("popup"));
    line->setCompleter(this);
    // Before the line itself looks for completions.
    connect(line, &QLineEdit::textChanged, this, [this, line](const QString& typed) {
        if (line->hasFocus())
            list(typed);
    });
}

void PathCompleter::list(const QString& typed)
{
    const QString step = typed.left(typed.lastIndexOf(QLatin1Char('/')) + 1);
    const QString base = m_folder ? m_folder() : QString();
    const QDir dir(QDir::isAbsolutePath(step) || base.isEmpty() ? (step.isEmpty() ? QStringLiteral(".") : step)
                                                                : base + QLatin1Char('/') + step);
    QStringList paths;
    QDir::Filters what = QDir::Dirs | QDir::NoDotAndDotDot;
    if (!m_foldersOnly)
        what |= QDir::Files;
    for (const QFileInfo& entry : dir.entryInfoList(what, QDir::DirsFirst | QDir::Name)) {
        if (paths.size() == mostPaths)
            break;
        paths << step + entry.fileName() + (entry.isDir() ? QStringLiteral("/") : QString());
    }
    auto* model = static_cast<QStringListModel*>(this->model());
    if (model->stringList() != paths)
        model->setStringList(paths);
}

} // namespace pluma::ui
