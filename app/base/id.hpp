#pragma once
// The identity of a record: a random integer below 2^53, exact in JSON and in spreadsheets, typed by what it
// names.
#include <compare>
#include <cstdint>
#include <functional>

namespace base {

/// 0 names nothing. Ids are made by base::Ids; two files can be merged because they are random.
template <class Thing> struct Id {
  std::int64_t value = 0;

  explicit operator bool() const { return value != 0; }
  friend auto operator<=>(const Id&, const Id&) = default;
};

/// Makes new ids. Give it a seed and it makes the same ones again (tests do); by default it asks the system.
class Ids {
 public:
  Ids();
  explicit Ids(std::uint64_t seed) : state_(seed) {}
  /// In [1, 2^53).
  std::int64_t next();
  template <class Thing> Id<Thing> make() { return Id<Thing>{next()}; }

 private:
  std::uint64_t state_;
};

} // namespace base

template <class Thing> struct std::hash<base::Id<Thing>> {
  std::size_t operator()(base::Id<Thing> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
