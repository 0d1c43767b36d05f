#include "trust/signers.h"

#include <algorithm>

#include "base/text.h"
#include "base/yaml_writer.h"

namespace pluma::trust {

Result<std::string> Signer::statement(const std::string& program) const
{
    return canonicalJson({{"program", program},
                          {"fingerprint", key.fingerprint()},
                          {"public_key", key.base64()},
                          {"person", person},
                          {"organisation", organisation},
                          {"roles", roles},
                          {"valid_from", validFrom},
                          {"valid_until", validUntil},
                          {"type", "pluma/endorsement/v1"}});
}

Result<std::vector<Signer>> readSigners(const Document& document)
{
    std::vector<Signer> signers;
    const Node* list = document.root().find("signers");
    if (list == nullptr)
        return signers;
    for (const Node& item : list->items) {
        const auto text = [&](std::string_view key) {
            const Node* node = item.find(key);
            return node != nullptr && node->isScalar() ? node->text : std::string();
        };
        Signer signer;
        signer.person = text("person");
        signer.organisation = text("organisation");
        if (const Node* roles = item.find("roles"))
            for (const Node& role : roles->items)
                signer.roles.push_back(role.text);
        auto key = PublicKey::fromBase64(text("public_key"));
        if (!key)
            return fail(ErrorCode::Invalid, key.error().message, document.where(item));
        signer.key = *key;
        if (text("fingerprint") != signer.key.fingerprint())
            return fail(ErrorCode::Invalid,
                        tr("The fingerprint of {} is not that of the public key beside it.", signer.person),
                        document.where(item));
        signer.validFrom = text("valid_from");
        signer.validUntil = text("valid_until");
        signer.endorsedBy = text("endorsed_by");
        signer.endorsement = text("endorsement");
        signers.push_back(std::move(signer));
    }
    return signers;
}

std::string signersYaml(const std::vector<Signer>& signers)
{
    YamlWriter out;
    out.comment(
           "Keys whose signatures count for this program. Pinning them on a machine is a separate, deliberate act.")
        .entry("schema", "pluma/signers/v1");
    if (signers.empty())
        return out.entry("signers", Json::array()).text();
    out.open("signers");
    for (const Signer& signer : signers) {
        out.openItem()
            .entry("person", signer.person)
            .entry("organisation", signer.organisation)
            .entry("roles", signer.roles)
            .quoted("fingerprint", signer.key.fingerprint())
            .quoted("public_key", signer.key.base64());
        for (const auto& [key, value] : {std::pair{"valid_from", &signer.validFrom},
                                         {"valid_until", &signer.validUntil},
                                         {"endorsed_by", &signer.endorsedBy},
                                         {"endorsement", &signer.endorsement}})
            if (!value->empty())
                out.quoted(key, *value);
        out.close();
    }
    return out.text();
}

bool Signer::endorsedWith(const PublicKey& root, const std::string& program) const
{
    const auto said = statement(program);
    std::string signature;
    return said && endorsedBy == root.fingerprint() && fromBase64(endorsement, signature) &&
           root.verify(*said, signature);
}

const Signer* findSigner(const std::vector<Signer>& signers, const std::string& fingerprint)
{
    const auto it = std::find_if(signers.begin(), signers.end(),
                                 [&](const Signer& s) { return s.key.fingerprint() == fingerprint; });
    return it == signers.end() ? nullptr : &*it;
}

} // namespace pluma::trust
