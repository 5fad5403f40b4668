#pragma once
// All TUIO senders that are heard: from their packets to contacts on the table.
#include "touch/source.hpp"
#include "touch/tuio/tracker.hpp"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace touch::tuio {

/// Knows no network: packets are given to it. A sender is known by its address and what it calls itself, else
/// by its address and port; it keeps its device number as long as it is known. Its device's name is the same
/// from one day to the next, so that its calibration is found again: nameless senders of one address share
/// it.
class Receiver {
 public:
  static constexpr std::size_t mostSenders = 16;
  static constexpr const char* thisMachine = "127.0.0.1";

  /// Where the panels are, table millimetres; contacts that are told from now on are placed in it.
  void place(const base::Rect& panel) { panel_ = panel; }
  /// `address` and `port` are where the packet came from. Packets that are malformed are counted and ignored.
  void hear(std::span<const std::byte> packet, const std::string& address, int port, base::Seconds now);
  /// Lets time pass: silent senders lose their fingers.
  void tick(base::Seconds now);
  /// When to let time pass at the latest.
  std::optional<base::Seconds> due() const;
  /// Hands over what happened.
  void take(const std::function<void(const Contact&)>& give);

  std::vector<Device> devices() const;
  std::size_t malformed() const { return malformed_; }

 private:
  struct Sender {
    unsigned device;
    std::string name;
    Tracker tracker;
  };
  Sender* sender(const Frame& frame, const std::string& address, int port);
  static std::string nameOf(const std::string& source, const std::string& address);
  bool forgetOne();
  void keep(Contact contact);

  base::Rect panel_{0, 0, 1, 1};
  ContactId next_ = firstTuioContact;
  unsigned nextDevice_ = 0;
  std::map<std::string, Sender> senders_{}; ///< by generation of the protocol and what it is known by
  std::vector<Contact> told_{};
  std::size_t malformed_ = 0;
};

} // namespace touch::tuio
