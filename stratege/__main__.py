"""`python -m stratege` is the command `stratege`."""

import sys


def main() -> int:
    """Run the command of the process; its exit code, whenever it is interrupted."""
    try:
        from stratege.cli import main as run  # all is imported where an interruption is heard

        code = run()
    except KeyboardInterrupt:
        from stratege.interrupts import ended

        code = ended(sys.argv[1:])
    from stratege.interrupts import deaf

    deaf()
    return code


if __name__ == "__main__":
    sys.exit(main())
