// What was typed into forms and not sent yet, on disk: survives a restart and a crash.
#pragma once

#include <QDateTime>
#include <QString>
#include <filesystem>
#include <optional>

#include "base/json.h"
#include "base/result.h"

namespace pluma::ui {

/// Drafts in a private folder, one file for each form; written through saveFile, so that a draft is whole or absent.
class Drafts {
public:
    explicit Drafts(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    struct Draft {
        Json content; ///< of Form::draft()
        QDateTime time;
    };
    /// `key` names the form: what it is of, and where.
    Result<> save(const QString& key, const Json& content, const QDateTime& now) const;
    /// Nothing when there is none, or when it cannot be read.
    std::optional<Draft> load(const QString& key) const;
    bool has(const QString& key) const; ///< without reading it
    void forget(const QString& key) const;

private:
    std::filesystem::path file(const QString& key) const;
    std::filesystem::path m_folder;
};

} // namespace pluma::ui
