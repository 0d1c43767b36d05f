// The request that a form would send: as it goes over the wire, and as a command line.
#pragma once

#include <QWidget>

#include "schema/openapi/request.h"
#include "widgets/session/bench.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace pluma::ui {

class StateLabel;

/// Shows one request and chooses the server it goes to. GUI thread only.
class RequestView : public QWidget {
    Q_OBJECT
public:
    explicit RequestView(const Bench& bench, QWidget* parent = nullptr);
    void setServers(const std::vector<std::string>& servers);
    std::string server() const;
    /// `problems`: why it cannot be written down as it is.
    void set(const schema::Request& request, const std::vector<schema::RequestProblem>& problems);
    /// Where there is little room only the buttons are shown, and the request when one asks for it.
    void setCompact(bool compact);
    void copyCurl();

Q_SIGNALS:
    void serverChanged();
    void checkWanted();

private:
    static QString bodyText(const schema::Request& request);
    const Bench& m_bench;
    schema::Request m_last;
    QWidget* m_top;
    QComboBox* m_server;
    QPushButton* m_toggle;
    QTabWidget* m_tabs;
    QPlainTextEdit* m_wire;
    QPlainTextEdit* m_curl;
    StateLabel* m_state;
};

} // namespace pluma::ui
