from collections.abc import Callable


def chain_rule(
    outer_d: Callable[[float], float],
    inner_d: Callable[[float], float],
    inner: Callable[[float], float],
    x: float,
) -> float:
    """The slope of f(g(x)) at x.

    outer_d -- the derivative of the outer function f
    inner_d -- the derivative of the inner function g
    inner -- the inner function g
    x -- where the slope is wanted
    """
    # Replace the next line.
    raise NotImplementedError(f"The slope of the composition at {x} is not computed yet.")
