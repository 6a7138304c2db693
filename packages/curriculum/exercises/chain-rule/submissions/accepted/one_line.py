def chain_rule(outer_d, inner_d, inner, x):
    return outer_d(inner(x)) * inner_d(x)
