// Where one begins with an interface: its document.
#pragma once

#include "frame/page.h"
#include "widgets/session/bench.h"

namespace pluma::ui {

/// Documents that were opened lately, and those one keeps at hand; absolute paths in the settings. GUI thread only.
class Interfaces {
public:
    explicit Interfaces(Settings& settings) : m_settings(settings) {}
    QStringList recent() const;
    QStringList favourites() const { return m_settings.state(QStringLiteral("metabuilder/favourites")).toStringList(); }
    void opened(const QString& path);
    void setFavourite(const QString& path, bool on);
    void forget(const QString& path);

private:
    Settings& m_settings;
};

/// Where one begins: open a document, drop one, or take one again.
class MetabuilderStart : public Page {
    Q_OBJECT
public:
    explicit MetabuilderStart(const Bench& bench, QWidget* parent = nullptr);
    QString key() const override { return QStringLiteral("metabuilder:"); }
    QString title() const override { return tr("Metabuilder"); }
    QString iconName() const override { return QStringLiteral("interface"); }

Q_SIGNALS:
    void openWanted(const QString& path);
    void chooseWanted();
    void ownWanted(); ///< the document of our own commands

private:
    void fill();
    const Bench& m_bench;
    QWidget* m_list;
};

} // namespace pluma::ui
