#pragma once
// Pictures from files, under the names of their bytes (SHA-256). A record holds a name; the pictures are kept
// beside the history, for they are bulk: what people did is that they chose one.
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace journey {

/// PNG, of one picture; more than a square of 512 by 512 ever takes.
inline constexpr std::size_t mostPictureBytes = std::size_t{2} << 20U;

class Pictures {
 public:
  using Bytes = std::shared_ptr<const std::string>;

  /// nullptr where there is none of this name.
  const std::string* find(std::string_view name) const {
    const auto at = all_.find(name);
    return at == all_.end() ? nullptr : at->second.get();
  }
  /// Whether it was not there yet.
  bool add(const std::string& name, Bytes png) { return all_.try_emplace(name, std::move(png)).second; }
  void remove(const std::string& name) { all_.erase(name); }
  const std::map<std::string, Bytes, std::less<>>& all() const { return all_; }
  /// Those of both.
  void add(const Pictures& others) { all_.insert(others.all_.begin(), others.all_.end()); }

  /// They are no part of what the history makes: workshops are equal in their records.
  friend bool operator==(const Pictures&, const Pictures&) { return true; }

 private:
  std::map<std::string, Bytes, std::less<>> all_;
};

} // namespace journey
