def momentum_step(w, v, g, lr, beta):
    new_v = [beta * vi + gi for vi, gi in zip(v, g)]
    new_w = [wi - lr * vi for wi, vi in zip(w, new_v)]
    return new_w, new_v
