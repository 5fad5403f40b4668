#pragma once
// Fields of records as plain values: one way in and out for the tables, the history, JSON and CSV.
#include "base/id.hpp"

#include <cmath>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace journey {

using Held = std::variant<std::monostate, std::int64_t, double, std::string>;

/// Nothing, a whole number, a finite real number or valid UTF-8 text.
///
/// A text is copied before the value holds it: where memory runs out within the library's own copying of a
/// variant, what was not made yet is unmade (GCC 12), and the program ends.
struct Value : Held {
  using Held::Held;
  Value() = default;
  Value(Held held) noexcept : Held(std::move(held)) {}
  Value(const Value& other) : Held(copyOf(other)) {}
  Value(Value&&) noexcept = default;
  Value& operator=(const Value& other) { return Held::operator=(copyOf(other)), *this; }
  Value& operator=(Value&&) noexcept = default;
  ~Value() = default;

 private:
  static Held copyOf(const Held& other) {
    if (const auto* text = std::get_if<std::string>(&other)) return std::string{*text};
    if (const auto* whole = std::get_if<std::int64_t>(&other)) return *whole;
    if (const auto* real = std::get_if<double>(&other)) return *real;
    return {};
  }
};

/// Specialise for an enumeration to store it by name: a constexpr array of names in the order of its
/// enumerators.
template <class Enumeration> inline constexpr auto enumerators = nullptr;

template <class T> struct IsId : std::false_type {};
template <class T> struct IsId<base::Id<T>> : std::true_type {};
template <class T> struct IsOptional : std::false_type {};
template <class T> struct IsOptional<std::optional<T>> : std::true_type {};

template <class T> Value toValue(const T& field) {
  if constexpr (IsId<T>::value) {
    return field ? Value{field.value} : Value{};
  } else if constexpr (IsOptional<T>::value) {
    return field ? toValue(*field) : Value{};
  } else if constexpr (std::is_enum_v<T>) {
    return std::string{enumerators<T>[static_cast<std::size_t>(field)]};
  } else if constexpr (std::integral<T>) {
    return static_cast<std::int64_t>(field);
  } else if constexpr (std::floating_point<T>) {
    return static_cast<double>(field);
  } else {
    static_assert(std::same_as<T, std::string>);
    return field;
  }
}

/// Sets the field and returns true, or leaves it and returns false where the value has the wrong type or
/// range.
template <class T> bool fromValue(const Value& value, T& field) {
  if constexpr (IsId<T>::value) {
    if (std::holds_alternative<std::monostate>(value)) return field = {}, true;
    const auto* id = std::get_if<std::int64_t>(&value);
    if (id == nullptr || *id <= 0 || *id >= (std::int64_t{1} << 53)) return false;
    return field.value = *id, true;
  } else if constexpr (IsOptional<T>::value) {
    if (std::holds_alternative<std::monostate>(value)) return field.reset(), true;
    typename T::value_type inner{};
    return fromValue(value, inner) && (field = inner, true);
  } else if constexpr (std::is_enum_v<T>) {
    const auto* name = std::get_if<std::string>(&value);
    if (name == nullptr) return false;
    for (std::size_t i = 0; i < enumerators<T>.size(); ++i)
      if (enumerators<T>[i] == *name) return field = static_cast<T>(i), true;
    return false;
  } else if constexpr (std::same_as<T, bool>) {
    const auto* number = std::get_if<std::int64_t>(&value);
    if (number == nullptr || (*number != 0 && *number != 1)) return false;
    return field = *number == 1, true;
  } else if constexpr (std::integral<T>) {
    const auto* number = std::get_if<std::int64_t>(&value);
    if (number == nullptr || !std::in_range<T>(*number)) return false;
    return field = static_cast<T>(*number), true;
  } else if constexpr (std::floating_point<T>) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return field = static_cast<T>(*whole), true;
    const auto* number = std::get_if<double>(&value);
    if (number == nullptr || !std::isfinite(*number)) return false;
    return field = *number, true;
  } else {
    static_assert(std::same_as<T, std::string>);
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr && (field = *text, true);
  }
}

} // namespace journey
