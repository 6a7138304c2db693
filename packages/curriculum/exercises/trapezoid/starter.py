from collections.abc import Callable


def trapezoid(f: Callable[[float], float], a: float, b: float, n: int) -> float:
    """The integral of f from a to b, by n trapezoids of equal width.

    f -- the function
    a -- the left end
    b -- the right end, greater than a
    n -- the number of trapezoids, at least 1
    """
    # Replace the next line.
    raise NotImplementedError(f"The integral from {a} to {b} with {n} trapezoids is not computed yet.")
