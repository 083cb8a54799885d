"""Templates and their failures: `render(environment, "table.html.j2", node=table)` or TemplateFailure."""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from jinja2 import BaseLoader, Environment, StrictUndefined, Template, TemplateNotFound, TemplateSyntaxError, nodes
from jinja2.bccache import Bucket, BytecodeCache
from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import TemplateError, UndefinedError
from jinja2.loaders import split_template_path
from jinja2.sandbox import ImmutableSandboxedEnvironment

from stratege.bounded import at
from stratege.crash import TEMPLATE, origin
from stratege.diagnostics import closest, phrase
from stratege.project import Cache, read_template, reason, templates_root


class TemplateFailure(Exception):
    """A template that cannot be read or filled: its path, the line (0 when unknown) and what is wrong with it.

    `word` is what of the line is at fault, and `near` what it may have been meant to be, where they are known.
    """

    def __init__(self, template: str, line: int, message: str, word: str = "", near: str = "") -> None:
        super().__init__(f"{template}:{line}: {message}")
        self.template = template
        self.line = line
        self.message = message
        self.word, self.near = word, near


class _Loader(BaseLoader):
    """Templates by name, from the first look-up folder that has them; no link leads out of the project."""

    def __init__(self, templates: Sequence[Path], folder: str) -> None:
        self.templates, self.folder = templates, folder

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """The text of a template, where it is, and that it does not change."""
        name = "/".join((self.folder, *split_template_path(template)))
        content, path = _first(self.templates, name)
        if content is None:
            raise TemplateNotFound(template)
        try:
            return content.decode("utf-8"), str(path), lambda: True
        except UnicodeDecodeError as error:
            raise TemplateFailure(str(path), 0, phrase("template_encoding")) from error


class _Compiler(CodeGenerator):
    """Compiles templates without computing what they print: filters depend on the document, even of a constant."""

    def _output_child_to_const(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> str:
        if not isinstance(node, nodes.TemplateData):
            raise nodes.Impossible
        return super()._output_child_to_const(node, frame, finalize)


class _Compiled(BytecodeCache):
    """What was compiled of templates, for this process, whose pages are written several times, and for the next."""

    def __init__(self) -> None:
        self.held: dict[str, bytes] = {}
        self.cache = Cache()

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give a template what was compiled of it; Jinja refuses that of another text, or for another Python."""
        if content := self.held.get(bucket.key) or self.cache.find(KIND, (bucket.key, bucket.checksum)):
            bucket.bytecode_from_string(content)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled of a template."""
        self.held[bucket.key] = content = bucket.bytecode_to_string()
        self.cache.keep(KIND, (bucket.key, bucket.checksum), content)


KIND = "compiled"  # of what the cache keeps
COMPILED = _Compiled()


def keep_compiled(cache: Cache) -> None:
    """From now on, what this process compiles is for the next as well."""
    COMPILED.cache = cache


def _first(templates: Sequence[Path], name: str) -> tuple[bytes | None, Path]:
    """A file of the first look-up folder that has it, and its path; `TemplateFailure` where it cannot be read."""
    for folder in templates:
        try:
            return read_template(folder, name), folder / name
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            raise TemplateFailure(str(folder / name), 0, reason(error)) from error
    return None, Path(name)


def environment(
    templates: Sequence[Path],
    folder: str,
    *,
    escape: bool,
    filters: Mapping[str, Callable[..., object]],
    values: Mapping[str, object],
) -> ImmutableSandboxedEnvironment:
    """The environment of one format: `folder` of each of `templates`, in order; `filters` and `values` for all."""
    made = ImmutableSandboxedEnvironment(
        loader=_Loader(templates, folder),
        autoescape=escape,
        undefined=StrictUndefined,
        bytecode_cache=COMPILED,
        optimized=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    made.code_generator_class = _Compiler
    made.filters.update(filters)
    made.globals.update(values)
    return made


def render(environment: ImmutableSandboxedEnvironment, name: str, **values: object) -> str:
    """The text of a template; `TemplateFailure` whatever goes wrong in it. A bug of our own Python goes through."""
    span = getattr(values.get("node"), "span", None)
    at(phrase("template_at", template=name, place=span) if span else name)
    try:
        return _loaded(environment, name).render(**values)
    except TemplateFailure:
        raise
    except TemplateSyntaxError as error:  # of one that it includes
        raise _misspelt(error, name, environment) from error
    except TemplateNotFound as error:
        raise TemplateFailure(str(error.name or name), 0, phrase("template_missing", name=error.name)) from error
    except Exception as error:  # whatever a template computes may fail in any way
        path, line = _place(error, name)
        if not _is_of_the_template(error, path):
            raise
        raise TemplateFailure(path, line, _french(error), _word(error)) from error


def _loaded(environment: ImmutableSandboxedEnvironment, name: str) -> Template:
    try:
        return environment.get_template(name)
    except TemplateSyntaxError as error:
        raise _misspelt(error, name, environment) from error


def _misspelt(error: TemplateSyntaxError, name: str, environment: Environment) -> TemplateFailure:
    word = _word(error)
    known = [*environment.filters, *environment.tests] if UNKNOWN.match(error.message or "") else []
    near = closest(word, known) if known else ""
    return TemplateFailure(error.filename or error.name or name, error.lineno, _french(error), word, near)


def _word(error: Exception) -> str:
    """The word of the template that a sentence of Jinja quotes."""
    said = (error.message if isinstance(error, TemplateError) else str(error)) or ""
    found = next(filter(None, (pattern.match(said) for pattern, _ in KNOWN)), None)
    groups = found.groupdict() if found else {}
    return groups.get("attribute") or groups.get("name") or ""


def _is_of_the_template(error: Exception, path: str) -> bool:
    """Whether the template is at fault: it is the author's, or it misuses what it is given; else the bug is ours."""
    if isinstance(error, UndefinedError):
        return True
    authors = not Path(path).is_relative_to(templates_root())
    return origin(error) == TEMPLATE and (authors or isinstance(error, TypeError | TemplateError))


UNKNOWN = re.compile(r"No (?:filter|test) named '(?P<name>[^']*)'")
# What Jinja says, and our phrase for it; the first that fits.
KNOWN = (
    (re.compile(r"'(?P<name>[^']*)' is undefined$"), "template_undefined"),
    (re.compile(r"'(?P<name>[^']*)' has no attribute '(?P<attribute>[^']*)'$"), "template_no_attribute"),
    (re.compile(r"access to attribute '(?P<attribute>[^']*)' of .* is unsafe"), "template_unsafe"),
    (re.compile(r"Unexpected end of template.* to be closed is '(?P<name>[^']*)'", re.DOTALL), "template_unclosed"),
    (re.compile(r"unexpected end of template|Missing end of|.* got 'end of "), "template_unfinished"),
    (re.compile(r"Encountered unknown tag '(?P<name>[^']*)'"), "template_not_expected"),
    (re.compile(r"expected token '.*', got '(?P<name>.*)'"), "template_not_expected"),
    (re.compile(r"unexpected '(?P<name>.*?)'"), "template_not_expected"),
    (re.compile(r"""unexpected char (?P<quote>["'])(?P<name>.*)(?P=quote) at"""), "template_not_expected"),
    (UNKNOWN, "template_unknown"),
    (re.compile(r"block '(?P<name>[^']*)' defined twice"), "template_twice"),
)


def _french(error: Exception) -> str:
    """What is wrong, in French where the sentence of Jinja is known; else that of whoever fails, as a quotation."""
    if isinstance(error, RecursionError):
        return phrase("template_recursion")
    if isinstance(error, MemoryError):
        return phrase("exceeded_memory")
    said = (error.message if isinstance(error, TemplateError) else str(error)) or type(error).__name__
    for pattern, name in KNOWN:
        if match := pattern.match(said):
            return phrase(name, **match.groupdict())
    return phrase("quoted_english", said=" ".join(said.split()))


def compile_ours(environment: ImmutableSandboxedEnvironment, folder: str) -> None:
    """Compile our own templates of one format, once for all that this process and its children write with them."""
    for path in sorted((templates_root() / folder).glob("*.j2")):
        environment.get_template(path.name)


def compile_own(environment: ImmutableSandboxedEnvironment, names: Iterable[str]) -> Iterator[TemplateFailure]:
    """What is wrong with templates by their mere words: they are compiled, not filled."""
    for name in names:
        try:
            _loaded(environment, name)
        except TemplateFailure as failure:
            yield failure


def style(templates: Sequence[Path], name: str) -> str:
    """The text of the first `styles/NAME` of the look-up folders; `TemplateFailure` if none has it."""
    content, path = _first(templates, f"styles/{name}")
    if content is None:
        raise TemplateFailure(f"styles/{name}", 0, phrase("style_missing", name=name))
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise TemplateFailure(str(path), 0, phrase("template_encoding")) from error


def _place(error: Exception, name: str) -> tuple[str, int]:
    """The deepest frame of the error that is a template's: Jinja rewrites their names and lines in tracebacks."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith(".j2")]
    if frames:
        return frames[-1].filename, frames[-1].lineno or 0
    return name, 0
