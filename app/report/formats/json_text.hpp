#pragma once
// JSON that is written as it comes, byte for byte as base::writeJson writes the same values: a workshop of
// many votes is never held as a tree of them.
#include "journey/field.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace report {

class JsonText {
 public:
  /// Every object and list that is begun is ended; in an object each value has its key before it.
  void beginObject() { begin('{', '}'); }
  void beginList() { begin('[', ']'); }
  void end();
  void key(std::string_view name);
  /// Throws where a text is no UTF-8.
  void value(const journey::Value& value);
  void words(std::string_view text);
  void whole(std::int64_t number);

  /// The whole text, ending in a newline.
  std::string finish();

 private:
  struct Open {
    char close;
    bool isEmpty = true;
  };
  void begin(char open, char close);
  /// In an object the place is behind the key; in a list it is a line of its own.
  void place();
  void line();
  void quoted(std::string_view text);
  void real(double number);

  std::string out_{};
  std::vector<Open> open_{};
  bool isKeyed_ = false;
};

} // namespace report
