def gradient(f, w, h):
    slopes = []
    for i in range(len(w)):
        ahead, behind = list(w), list(w)
        ahead[i] += h
        behind[i] -= h
        slopes.append((f(ahead) - f(behind)) / (2 * h))
    return slopes
