// The places that a search found, file by file, and what replacing makes of them.
#pragma once

#include <QAbstractItemModel>
#include <QStyledItemDelegate>
#include <map>
#include <memory>
#include <vector>

#include "search/search.h"
#include "widgets/theme/theme.h"

namespace pluma::ui {

/// Two levels: files and their places; the last rows say what was not looked at. Places of files that a plan replaces
/// in can be ticked off. GUI thread only.
class HitsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        HitRole = Qt::UserRole + 1, ///< true for a place
        PathRole,
        LineRole,
        ColumnRole,
        FromRole, ///< of the found text in the row's text, in characters
        SizeRole,
        WithRole, ///< what stands there afterwards; invalid without a plan
        CountRole ///< of a file: its places
    };
    explicit HitsModel(QObject* parent = nullptr) : QAbstractItemModel(parent) {}
    void show(std::shared_ptr<const search::Found> found);
    /// `plan` is of the same search; null: no replacing.
    void setPlan(std::shared_ptr<const search::Plan> plan);
    /// The changes that are ticked, and how many places they replace.
    std::vector<search::Change> chosen(std::size_t* places) const;
    const std::shared_ptr<const search::Found>& found() const { return m_found; }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return 1; }
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void ticked();

private:
    int files() const { return m_found ? static_cast<int>(m_found->files.size()) : 0; }
    const search::FileHits* fileOf(const QModelIndex& index) const;
    QVariant ofFile(int row, int role) const;
    QVariant ofHit(const search::FileHits& file, int at, int fileRow, int role) const;
    QVariant ofSkipped(int at, int role) const;
    const search::Change::Edit* editOf(int file, int hit) const;

    std::shared_ptr<const search::Found> m_found;
    std::shared_ptr<const search::Plan> m_plan;
    std::vector<std::vector<bool>> m_keep;        ///< by file and place
    std::map<std::string, std::size_t> m_changes; ///< path → change of the plan
};

/// Paints a place: its line, the found text on a ground of its own, and after it what replaces it.
class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    HitDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace pluma::ui
