#pragma once
// Sleeves, arms and cups at the edge of the table: contacts that lie still there for long are ignored until
// they are lifted.
#include "touch/filters/stage.hpp"

#include <map>

namespace touch {

class Rest : public Stage {
 public:
  static constexpr double edge = 30;          ///< this near to the table's edge, millimetres,
  static constexpr double stillness = 4;      ///< moved no farther than this, millimetres,
  static constexpr base::Seconds longest = 5; ///< and for this long: no finger

  /// An empty table has no edge.
  explicit Rest(base::Size table) : table_(table) {}
  void set(base::Size table) { table_ = table; }
  void feed(const Contact& contact, const Give& give) override;
  std::optional<base::Seconds> tick(base::Seconds now, const Give& give) override;
  bool ignores(ContactId contact) const override;

 private:
  struct Down {
    base::Point from; ///< where it has been still
    base::Seconds since;
    Contact last;
    bool ignored = false;
  };
  bool isAtEdge(base::Point at) const;

  base::Size table_;
  std::map<ContactId, Down> down_;
};

} // namespace touch
