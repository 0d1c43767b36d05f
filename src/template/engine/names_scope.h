// The names of one scope of a template while they are resolved. Private to names.cpp.
#pragma once

#include <map>
#include <set>
#include <string_view>

#include "template/engine/run.h"

namespace pluma::tmpl {

struct Function {
    int depth = 0;
    std::uint32_t slots = 0;
    std::size_t copied = 0; ///< names, from scope to scope
};

struct Ref {
    const Function* function = nullptr;
    std::uint32_t index = 0;
};

/// The names of one scope.
class Scope {
public:
    Scope(Scope* parent, Function& function) : m_parent(parent), m_function(&function) {}

    const Ref* find(std::string_view name) const
    {
        if (const auto it = m_refs.find(name); it != m_refs.end())
            return &it->second;
        return m_parent != nullptr ? m_parent->find(name) : nullptr;
    }
    /// How a name that is read here gets its value, and whether some branch here sets it; null: it has none.
    const Load* origin(std::string_view name, bool& set) const
    {
        if (m_refs.count(name) == 0)
            return m_parent != nullptr ? m_parent->origin(name, set) : nullptr;
        set = m_stores.count(name) > 0;
        const auto it = m_loads.find(name);
        return it != m_loads.end() ? &it->second : nullptr;
    }
    Slot slot(std::string_view name) const
    {
        const Ref* const ref = find(name);
        return ref != nullptr ? slotOf(*ref) : Slot();
    }
    void load(std::string_view name)
    {
        if (find(name) == nullptr)
            define(name, {Load::How::Resolve, {}, {}, name});
    }
    void store(std::string_view name)
    {
        m_stores.insert(name);
        if (m_refs.count(name) > 0)
            return;
        if (const Ref* const outer = m_parent != nullptr ? m_parent->find(name) : nullptr)
            define(name, {Load::How::Alias, {}, slotOf(*outer), name});
        else
            define(name, {Load::How::Missing, {}, {}, name});
    }
    /// A name that gets its value from who begins the scope.
    Slot parameter(std::string_view name)
    {
        m_stores.insert(name);
        define(name, {});
        m_loads.erase(name);
        return slot(name);
    }
    /// After branches of which one is gone through: a name that not all of them set has the value it has further out.
    void branches(const std::vector<Scope>& all)
    {
        std::map<std::string_view, std::size_t> count;
        for (const Scope& branch : all)
            for (const std::string_view name : branch.m_stores)
                if (m_stores.count(name) == 0)
                    ++count[name];
        for (const Scope& branch : all) {
            for (const auto& [name, ref] : branch.m_refs)
                m_refs[name] = ref;
            for (const auto& [name, load] : branch.m_loads)
                m_loads[name] = load;
            m_stores.insert(branch.m_stores.begin(), branch.m_stores.end());
        }
        for (const auto& [name, times] : count) {
            if (times == all.size())
                continue;
            if (const Ref* const outer = m_parent != nullptr ? m_parent->find(name) : nullptr)
                m_loads[name] = {Load::How::Alias, slot(name), slotOf(*outer), name};
            else
                m_loads[name] = {Load::How::Resolve, slot(name), {}, name};
        }
    }
    /// Counts names that are copied. Throws when a template has so many names in so many places that it cannot be
    /// meant.
    void copied(std::size_t times) const
    {
        m_function->copied += times * m_refs.size();
        if (m_function->copied > 400'000)
            stopLimit(tr("There are too many names in too many places."));
    }
    Loads loads() const
    {
        Loads out;
        for (const auto& [name, load] : m_loads) {
            out.push_back(load);
            out.back().set = m_stores.count(name) > 0;
        }
        return out;
    }
    /// What is set here and around here, the innermost of each name.
    Visible visible() const
    {
        std::map<std::string_view, Slot> all;
        copied(1);
        for (const Scope* scope = this; scope != nullptr; scope = scope->m_parent)
            for (const std::string_view name : scope->m_stores)
                all.emplace(name, slot(name));
        return {all.begin(), all.end()};
    }
    Function& function() const { return *m_function; }
    bool sets(std::string_view name) const { return m_stores.count(name) > 0; }

private:
    Slot slotOf(const Ref& ref) const
    {
        return {ref.index, static_cast<std::uint16_t>(m_function->depth - ref.function->depth)};
    }
    void define(std::string_view name, Load load)
    {
        // One slot for a name of a scope, also when its branches define it apart.
        const auto [known, fresh] = m_slots->emplace(name, m_function->slots);
        if (fresh)
            ++m_function->slots;
        m_refs[name] = {m_function, known->second};
        load.to = {known->second, 0};
        m_loads[name] = load;
    }

    Scope* m_parent;
    Function* m_function;
    std::map<std::string_view, Ref> m_refs;
    std::map<std::string_view, Load> m_loads;
    std::set<std::string_view> m_stores;
    std::shared_ptr<std::map<std::string_view, std::uint32_t>> m_slots =
        std::make_shared<std::map<std::string_view, std::uint32_t>>();
};

} // namespace pluma::tmpl
