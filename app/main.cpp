#include "program/commands.hpp"

int main(int count, char** words) { return program::command(count, words); }
