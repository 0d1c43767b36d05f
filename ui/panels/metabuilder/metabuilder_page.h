// The Metabuilder: any OpenAPI document as forms, the request each would send, and what changes while it is open.
#pragma once

#include <QFileSystemWatcher>
#include <QSet>
#include <QTimer>
#include <map>
#include <memory>
#include <optional>
#include <set>

#include "forms/drafts.h"
#include "frame/page.h"
#include "schema/openapi/request.h"
#include "widgets/form/form_view.h"
#include "widgets/session/bench.h"
#include "widgets/session/recent.h"

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QMenu;
class QModelIndex;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QTreeView;
class QVBoxLayout;

namespace pluma::ui {

class ChangesView;
class ElidedLabel;
class EmptyState;
class FormPanel;
class OperationModel;
class RequestView;
class StateLabel;

/// One document. A file is watched: when it changes, it is read again in a worker and only forms whose operation asks
/// for something else are touched; what changed can be looked through, accepted, and held back for each operation.
class MetabuilderPage : public Page {
    Q_OBJECT
public:
    /// `path`: absolute; empty for the document of our own commands.
    MetabuilderPage(const Bench& bench, const QString& path, QWidget* parent = nullptr);
    ~MetabuilderPage() override;
    QString key() const override;
    QString title() const override;
    QString iconName() const override { return QStringLiteral("interface"); }
    QString tip() const override { return m_path.isEmpty() ? title() : m_path; }
    int abilities() const override { return Undoes | Finds; }
    void undo() override;
    void redo() override;
    void find() override;
    void focusContent() override;

    void choose(const QString& operation);
    void copyCurl();
    void review();
    /// Reads the document again now.
    void reload();
    const std::vector<schema::OperationChange>& changes() const { return m_changes; }
    schema::Form* form() const;
    bool ready() const { return m_api.has_value() && !m_loading; }

Q_SIGNALS:
    void openWanted(); ///< another document

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Loaded {
        schema::OpenApi api;
        std::vector<schema::OperationChange> changes;
        schema::DocumentSet::Shared against; ///< what it was compared with
    };
    struct Open {
        std::unique_ptr<schema::Form> form;
        std::string contentType; ///< of the body
    };
    QWidget* makeWaiting();
    QWidget* makeContent();
    void makeHead(QVBoxLayout* layout);
    void makeStrip(QVBoxLayout* layout);
    void makeOperations();
    void makeForm();
    void makeBodies(QVBoxLayout* column);
    void makeReview();
    void followFile();
    void connectOperations();
    void fillOperationMenu(QMenu& menu, const QModelIndex& at);
    void connectHead();
    void connectForm();
    void connectReview();
    void take(Loaded loaded);
    void failed(const Error& error);
    void watch();
    const schema::OpenApi& apiOf(const std::string& id) const;
    std::size_t bodyOf(const schema::OpenApi& api, const schema::OpenApiOperation& operation,
                       const std::string& contentType) const;
    void refit(const std::string& id);
    void accept();
    void holdBack(const QString& id, bool on);
    void showOperations();
    Recent lately() const; ///< what was used of this document
    void use(const QString& operation);
    void showOperation();
    void showChanges();
    void writeRequest();
    void chooseBody(int index);
    void turn();
    QString draftKey(const std::string& id, const std::string& contentType) const;
    QString draftKey(const std::string& id) const;

    const Bench& m_bench;
    QString m_path;
    Drafts m_drafts;
    const schema::FormOptions m_options = formOptions(); ///< reads the units, once for all forms
    std::optional<schema::OpenApi> m_api;                ///< as it is now
    std::optional<schema::OpenApi> m_base;               ///< as it was accepted
    std::vector<schema::OperationChange> m_changes;
    std::map<std::string, schema::OpenApi> m_held; ///< operations that stay as they were
    std::map<std::string, Open> m_forms;
    std::string m_current;
    QFileSystemWatcher m_watcher;
    QSet<QString> m_wanted; ///< files and folders, also those that are not there now
    QTimer m_settle;
    QTimer m_writing;
    bool m_loading = false;
    bool m_again = false;

    QStackedWidget* m_pages;
    EmptyState* m_empty;
    StateLabel* m_busy;
    QLabel* m_title;
    QLabel* m_version;
    QToolButton* m_star;
    QFrame* m_strip;
    StateLabel* m_stripText;
    QPushButton* m_stripReview;
    QPushButton* m_stripAccept;
    QSplitter* m_across;
    QSplitter* m_split;
    QLineEdit* m_search;
    QTreeView* m_tree;
    QLabel* m_none;
    OperationModel* m_model;
    QStackedWidget* m_right;
    QLabel* m_summary;
    ElidedLabel* m_address;
    ElidedLabel* m_description;
    QWidget* m_bodyRow;
    QComboBox* m_bodies;
    FormPanel* m_panel;
    RequestView* m_request;
    ChangesView* m_review;
};

} // namespace pluma::ui
