// The one place where accidents end: what nobody at the table did wrong.
#include "report/export.hpp"
#include "shell/shell.hpp"

#include <iostream>
#include <new>
#include <system_error>

namespace shell {

using namespace language::literals;

namespace {

std::string causeOf(const std::exception_ptr& thrown) {
  try {
    std::rethrow_exception(thrown);
  } catch (const std::exception& error) {
    return error.what();
  }
}

} // namespace

void Shell::guard(const std::function<void()>& act) {
  try {
    act();
  } catch (const std::exception&) {
    accident("what was asked", std::current_exception());
  }
}

void Shell::accident(std::string_view doing, const std::exception_ptr& thrown) {
  std::cerr << "journeytable: " << doing << ": " << causeOf(thrown) << std::endl;
  tellAccident(thrown);
}

bool Shell::accident(const ui::Accident& inFrame) {
  const std::string doing = "drawing " + inFrame.part;
  if (!toldOfFrames_.insert(doing + ": " + causeOf(inFrame.thrown)).second) return false;
  accident(doing, inFrame.thrown);
  return true;
}

void Shell::tellAccident(const std::exception_ptr& thrown) {
  const auto& say = *words_;
  const auto title = say("trouble.failed.title"_text);
  try {
    std::rethrow_exception(thrown);
  } catch (const document::OpenError& error) {
    tellTrouble(error);
  } catch (const report::ExportError& error) {
    message(title, say(report::textOf(error.obstacle), {error.file.filename().string()}));
  } catch (const std::bad_alloc&) {
    message(title, say("trouble.memory"_text));
  } catch (const std::system_error& error) {
    const bool full = error.code() == std::errc::no_space_on_device;
    message(title, say(full ? "trouble.no_room"_text : "trouble.accident"_text));
  } catch (const std::exception&) {
    message(title, say("trouble.accident"_text));
  }
}

} // namespace shell
