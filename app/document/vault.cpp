#include "document/vault.hpp"

#include "base/utf8.hpp"
#include "document/text_kind.hpp"
#include "document/workshop_file.hpp"

#include <algorithm>
#include <charconv>

namespace document {
namespace {

bool isOfVault(const std::string& kept) {
  const auto draft = decode(kept);
  return draft && draft->what->token != nullptr;
}

} // namespace

Secrets readSecrets(store::Database& database) {
  Secrets secrets;
  const auto table = database.ask("select 1 from sqlite_schema where type = 'table' and name = 'secret'");
  if (table == store::Value{}) return secrets;
  store::Statement rows = database.statement("select id, text from secret");
  while (rows.next())
    if (base::isValidUtf8(rows.text(1))) secrets.emplace(rows.integer(0), rows.text(1));
  return secrets;
}

void writeSecret(store::Database& database, std::int64_t token, const std::string& text) {
  database.statement("insert or replace into secret (id, text) values (?, ?)").with(token, text).run();
}

void eraseSecrets(store::Database& database, const Tokens& tokens) {
  Tokens erased;
  for (const std::int64_t token : tokens) {
    database.statement("delete from secret where id = ?").with(token).run();
    if (database.changed() > 0) erased.push_back(token);
  }
  if (!erased.empty()) writeView(database, std::string{erasingKey}, encode(erased));
}

std::string encode(const Tokens& tokens) {
  std::string text;
  for (const std::int64_t token : tokens) text += std::to_string(token) + ' ';
  return text;
}

Tokens tokensIn(std::string_view text) {
  Tokens tokens;
  for (const char* at = text.data(); at < text.data() + text.size();) {
    std::int64_t token = 0;
    const auto [end, error] = std::from_chars(at, text.data() + text.size(), token);
    if (error != std::errc{}) break;
    tokens.push_back(token);
    at = end + 1;
  }
  return tokens;
}

void eraseIn(const std::filesystem::path& file, std::int64_t identity, const Tokens& tokens) {
  const auto isErased = [&](const auto& secret) { return std::ranges::count(tokens, secret.first) > 0; };
  const auto isDraft = [](const auto& kept) { return isOfVault(kept.second); };
  Content content;
  bool holdsAny = false;
  lookInto(file, [&](store::Database& database) {
    holdsAny = readIdentity(database) == identity && (std::ranges::any_of(readSecrets(database), isErased) ||
                                                      std::ranges::any_of(readView(database), isDraft));
    if (holdsAny) content = readContent(database);
  });
  if (!holdsAny) return;
  std::erase_if(content.secrets, isErased);
  std::erase_if(content.view, isDraft);
  store::replaceFile(file, workshopKind(),
                     [&](store::Database& database) { writeContent(database, content); });
}

void eraseOrRemove(const std::filesystem::path& file, std::int64_t identity, const Tokens& tokens) {
  try {
    eraseIn(file, identity, tokens);
  } catch (const store::Error& error) {
    if (error.fault != store::Fault::Damaged && error.fault != store::Fault::NotOurs) throw;
    std::filesystem::remove(file);
  }
}

} // namespace document
