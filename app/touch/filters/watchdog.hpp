#pragma once
// Cancels the fingers of a source that fell silent, and keeps broken lives from the stages behind it.
#include "touch/filters/stage.hpp"

#include <map>

namespace touch {

/// Silent sources have lost their device or their network; nothing is dropped or voted because of that.
class Watchdog : public Stage {
 public:
  /// 0: the source may be silent as long as it likes.
  explicit Watchdog(base::Seconds silence) : silence_(silence) {}
  void feed(const Contact& contact, const Give& give) override;
  std::optional<base::Seconds> tick(base::Seconds now, const Give& give) override;

 private:
  base::Seconds silence_;
  base::Seconds heard_ = 0;
  std::map<ContactId, Contact> down_;
};

} // namespace touch
