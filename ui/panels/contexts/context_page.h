// One frozen context: the verdict, its parameters and their origin, the reuse of its artifacts, and the list of them.
#pragma once

#include <QAbstractTableModel>

#include "frame/page.h"
#include "memory/contexts.h"
#include "widgets/session/bench.h"
#include "widgets/session/verdicts.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTableView;
class QTableWidget;
class QVBoxLayout;

namespace pluma::ui {

class ReuseBar;
class StateLabel;

/// The artifacts of a context. Filtering keeps the order. GUI thread only.
class ListingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<context::ListingEntry> entries, std::optional<context::Provenance> provenance);
    void setFilter(const QString& typed);
    std::size_t total() const { return m_entries.size(); }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<context::ListingEntry> m_entries;
    std::optional<context::Provenance> m_provenance; ///< nothing: it cannot be read
    std::vector<std::uint32_t> m_shown;
};

/// Read-only. Verifies itself when it opens: what it shows about trust was computed, not remembered.
class ContextPage : public Page {
    Q_OBJECT
public:
    ContextPage(const Bench& bench, Verdicts& verdicts, memory::ContextInfo context, QWidget* parent = nullptr);
    QString key() const override { return QStringLiteral("context:") + QString::fromStdString(m_context.commit); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("context"); }
    QString tip() const override { return QString::fromStdString(m_context.id); }
    void focusContent() override;

Q_SIGNALS:
    void cloneWanted(const QString& id);
    void compareWanted(const QString& a, const QString& b);
    void frozenWanted(const QString& id, const QString& path); ///< an artifact as the context has it
    void differenceWanted(const QString& id, const QString& path, const QString& today);

private:
    void makeHead(QVBoxLayout* layout);
    void makeFacts(QVBoxLayout* layout);
    void makeParameters(QSplitter* split);
    void addParameter(const tfa::ResolvedParameter& one);
    void makeListing(QSplitter* split);
    void connectParts();
    void read();
    void showVerdict();
    void openMenu(const QPoint& at);
    const Bench& m_bench;
    Verdicts& m_verdicts;
    memory::ContextInfo m_context;
    StateLabel* m_verdict;
    ReuseBar* m_reuse;
    ListingModel* m_listing;
    QTableView* m_table;
    QLabel* m_count;
    QPushButton* m_id;
    QPushButton* m_verify;
    QPushButton* m_compare;
    QPushButton* m_clone;
    QTableWidget* m_parameters;
    QLineEdit* m_filter;
};

} // namespace pluma::ui
