#pragma once
// A code of four digits that keeps participants out of the facilitator's panel. It is no lock against people
// who mean harm: it is kept in the workshop's view as it is, and a physical keyboard opens the panel without
// it.
#include "document/document.hpp"
#include "ui/frame.hpp"

#include <functional>
#include <string>

namespace shell {

std::string codeOf(const document::Document& document); ///< empty: none is asked for
void setCode(document::Document& document, const std::string& code);

/// The digits to give one with.
class CodePad {
 public:
  static constexpr std::size_t digits = 4;
  void clear() { given_.clear(), wrong_ = false; }
  void wrong() { given_.clear(), wrong_ = true; }
  /// `given` is told when the last digit is there.
  void draw(ui::Frame& frame, const base::Rect& box, const std::string& asks, const std::string& wrong,
            const std::function<void(const std::string&)>& given);

 private:
  std::string given_;
  bool wrong_ = false;
};

} // namespace shell
