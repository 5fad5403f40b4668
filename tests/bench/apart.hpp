#pragma once
// Work in a process of its own: its memory and its time are nobody else's.
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <exception>

namespace bench {

/// `failed` is told what was thrown. False: it crashed.
template <class Work, class Failed> bool apart(Work work, Failed failed) {
  std::fflush(stdout);
  const pid_t child = fork();
  if (child == 0) {
    try {
      work();
    } catch (const std::exception& error) {
      failed(error);
    }
    std::fflush(stdout);
    _exit(0);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return status == 0;
}

} // namespace bench
