"""The script that teaches a shell our commands: `completion("fish", {"check": Command("…", reports=True)})`.

It holds all words, so that a key costs nothing; reports and modules alone are read from their folder, at each key.
"""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence
from dataclasses import field

from stratege.records import record

SHELLS = ("bash", "zsh", "fish")
# The files of a folder in the project that one stands in; the walk up to its root is the same as ours.
LISTED = (
    'd=$PWD; while [ "$d" ] && [ ! -d "$d/content/reports" ]; do d=${{d%/*}}; done; '
    'for f in "$d"/{folder}/*.yaml; do [ -e "$f" ] && f=${{f##*/}} && echo "${{f%.yaml}}"; done'
)
FOLDERS = {"reports": "content/reports", "modules": "content"}  # what is named after its file
NAMES = {kind: LISTED.format(folder=folder) for kind, folder in FOLDERS.items()}


@record(slots=False)
class Command:
    """What may follow a command: its options, each with the words that it takes, and its own words."""

    help: str
    options: Mapping[str, Sequence[str]] = field(default_factory=dict)  # by name; no words: files, or nothing
    words: Sequence[str] = ()
    reports: bool = False
    modules: bool = False

    @property
    def named(self) -> list[str]:
        """The kinds of what may be named, of those of `FOLDERS`."""
        return [kind for kind, may in (("reports", self.reports), ("modules", self.modules)) if may]


def completion(shell: str, commands: Mapping[str, Command]) -> str:
    """The script of a shell, one of `SHELLS`."""
    return {"bash": _bash, "zsh": _zsh, "fish": _fish}[shell](commands)


def _bash(commands: Mapping[str, Command]) -> str:
    return f"""\
# bash : eval "$(stratege completion bash)", dans ~/.bashrc
{_listing()}
_stratege() {{
  local word=${{COMP_WORDS[COMP_CWORD]}} last=${{COMP_WORDS[COMP_CWORD-1]}} words
  if [ "$COMP_CWORD" = 1 ]; then
    words="{" ".join(commands)} help $(_stratege_reports)"
  else
    words=$(_stratege_words "${{COMP_WORDS[1]}}" "$last")
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}}
{_words(commands)}
complete -o default -F _stratege stratege
"""


def _zsh(commands: Mapping[str, Command]) -> str:
    return f"""\
#compdef stratege
# zsh : eval "$(stratege completion zsh)", dans ~/.zshrc, après compinit
{_listing().replace("*.yaml;", "*.yaml(N);")}
_stratege() {{
  local -a words_found
  if (( CURRENT == 2 )); then
    words_found=({" ".join(commands)} help ${{(f)"$(_stratege_reports)"}})
  else
    words_found=(${{=$(_stratege_words "${{words[2]}}" "${{words[CURRENT-1]}}")}})
  fi
  compadd -a words_found
  _files
}}
{_words(commands)}
compdef _stratege stratege
"""


def _listing() -> str:
    """The functions of the shell that list what may be named."""
    return "\n".join(f"_stratege_{kind}() {{ {listed}; }}" for kind, listed in NAMES.items())


def _words(commands: Mapping[str, Command]) -> str:
    """A function of the shell that says what may follow a command and its last word."""
    lines = [f'    "help "*) echo {shlex.quote(" ".join(commands))} ;;']
    for name, command in commands.items():
        for option, words in command.options.items():
            if words:
                lines.append(f'    "{name} {option}") echo {shlex.quote(" ".join(words))} ;;')
        said = shlex.quote(" ".join([*command.options, *command.words]))
        named = "".join(f" $(_stratege_{kind})" for kind in command.named)
        lines.append(f'    "{name} "*) echo {said}{named} ;;')
    return "\n".join(["_stratege_words() {", '  case "$1 $2" in', *lines, "  esac", "}"])


def _fish(commands: Mapping[str, Command]) -> str:
    lines = [
        "# fish : stratege completion fish > ~/.config/fish/completions/stratege.fish",
        *(f"function __stratege_{kind}; sh -c {_fish_quoted(listed)}; end" for kind, listed in NAMES.items()),
        "complete -c stratege -n __fish_use_subcommand -f -a 'help (__stratege_reports)'",
        f"complete -c stratege -n '__fish_seen_subcommand_from help' -f -a {shlex.quote(' '.join(commands))}",
    ]
    for name, command in commands.items():
        seen = f"complete -c stratege -n '__fish_seen_subcommand_from {name}'"
        lines.append(f"complete -c stratege -n __fish_use_subcommand -f -a {name} -d {_fish_quoted(command.help)}")
        for option, words in command.options.items():
            kind = "-l" if option.startswith("--") else "-s"
            taken = f" -x -a {shlex.quote(' '.join(words))}" if words else ""
            lines.append(f"{seen} {kind} {option.lstrip('-')}{taken}")
        if command.words:
            lines.append(f"{seen} -a {shlex.quote(' '.join(command.words))}")
        lines += [f"{seen} -a '(__stratege_{kind})'" for kind in command.named]
    return "\n".join(lines) + "\n"


def _fish_quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"
