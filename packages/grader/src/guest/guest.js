/* oxlint-disable max-lines -- one text that is sent into other realms as it is; it cannot import. */
/* oxlint-disable typescript/unbound-method -- methods are taken here precisely to be bound. */
/**
 * The harness that stands inside the learner's realm. Text, not a module: one self-contained
 * expression that runs unchanged in an isolated-vm snapshot, in a browser's worker and in QuickJS.
 *
 * Theory of operation. It is evaluated before any code of the learner, takes its own copies of every
 * intrinsic that it needs, and keeps all state in closures. It builds the arguments of every call
 * while the realm is still clean, then makes the calls in order in one instance of the learner's
 * module, and gives back ONE string of JSON. What the learner does to prototypes, JSON, getters,
 * proxies or thenables can change what their function is said to have returned, which is the same as
 * returning it, and nothing else: no expected value, tolerance or verdict is in here.
 *
 * Nothing below may look up a property that the learner can replace once their code has run. So:
 * text is joined with `+`, objects are literals whose prototype is null, methods are called through
 * `uncurry`, and no element is ever assigned to an array.
 */
(function gradusGuest() {
  "use strict";
  const realm = globalThis;
  const { Function: FunctionConstructor, RangeError, TypeError, String, Date: NativeDate } = realm;
  const uncurry = FunctionConstructor.prototype.bind.bind(FunctionConstructor.prototype.call);
  const { apply, construct, ownKeys, getPrototypeOf, deleteProperty, defineProperty } = Reflect;
  const { isArray } = Array;
  const { parse, stringify } = JSON;
  const { isFinite } = Number;
  const { imul } = Math;
  const ObjectPrototype = Object.prototype;
  const describeProperty = Reflect.getOwnPropertyDescriptor;
  const hasOwn = uncurry(ObjectPrototype.hasOwnProperty);
  const isEnumerable = uncurry(ObjectPrototype.propertyIsEnumerable);
  const execute = uncurry(RegExp.prototype.exec);
  const slice = uncurry(String.prototype.slice);
  const then = uncurry(Promise.prototype.then);
  const functionText = uncurry(FunctionConstructor.prototype.toString);
  const TypedArrayPrototype = getPrototypeOf(Uint8Array.prototype);
  const typedArrayName = uncurry(describeProperty(TypedArrayPrototype, Symbol.toStringTag).get);
  const typedArrayLength = uncurry(describeProperty(TypedArrayPrototype, "length").get);
  const unboxed = {
    __proto__: null,
    number: uncurry(Number.prototype.valueOf),
    string: uncurry(String.prototype.valueOf),
    boolean: uncurry(Boolean.prototype.valueOf),
  };

  const deepest = 64;
  const mostParts = 1_000_000;
  const lengthOfMessage = 2_000;
  /** Thrown through the learner's frames; a unique object, so nobody else can have thrown it. */
  const stop = { __proto__: null };
  /** 1 January 2025, 00:00 UTC: the only moment that exists in here. */
  const frozenTime = 1_735_689_600_000;

  /** What an object is called when it is no data, by the prototype it descends from. */
  const named = [
    [Promise.prototype, "a Promise"],
    [Map.prototype, "a Map"],
    [Set.prototype, "a Set"],
    [WeakMap.prototype, "a WeakMap"],
    [WeakSet.prototype, "a WeakSet"],
    [NativeDate.prototype, "a Date"],
    [RegExp.prototype, "a regular expression"],
    [Error.prototype, "an Error"],
    [ArrayBuffer.prototype, "an ArrayBuffer"],
    [DataView.prototype, "a DataView"],
    [getPrototypeOf(getPrototypeOf([][Symbol.iterator]())), "an iterator"],
    [
      getPrototypeOf(getPrototypeOf(getPrototypeOf((async function* () {})()))),
      "an async iterator",
    ],
  ];

  // ---------------------------------------------------------------- values to text

  const refused = (what) => '{"$refused":' + stringify(what) + "}";

  function numberText(value) {
    if (value === 0 && 1 / value < 0) return '{"$number":"-0"}';
    return isFinite(value) ? "" + value : '{"$number":"' + value + '"}';
  }

  /** A promise is refused; that it was rejected, too, must not end the program later. */
  function hush(promise) {
    try {
      then(
        promise,
        () => {},
        () => {},
      );
    } catch {
      // It only looked like a promise.
    }
  }

  /** The name of an object that is no data; null for a record, which may be an instance of a class. */
  function refusedObject(value) {
    let ancestor = getPrototypeOf(value);
    if (ancestor === null || ancestor === ObjectPrototype) return null;
    for (const kind in unboxed) {
      try {
        unboxed[kind](value);
        return "a boxed " + kind;
      } catch {
        // Not a box of this kind: that is how one asks.
      }
    }
    for (let step = 0; ancestor !== null && ancestor !== ObjectPrototype && step < 32; step += 1) {
      for (let index = 0; index < named.length; index += 1) {
        if (named[index][0] !== ancestor) continue;
        if (index === 0) hush(value);
        return named[index][1];
      }
      ancestor = getPrototypeOf(ancestor);
    }
    return null;
  }

  /**
   * One value as text of wire.ts. `exact` is for comparing an argument with itself later: it also
   * sees hidden, symbolic and extra properties, which a result may have without harm.
   */
  function encode(root, exact, mostCharacters) {
    let parts = 0;
    let characters = 0;
    const counted = (text) => {
      characters += text.length;
      if (characters > mostCharacters) throw stop;
      return text;
    };

    function listText(list, path) {
      const { length } = list;
      let text = "";
      for (let index = 0; index < length; index += 1) {
        const item = list[index];
        if (item === undefined && !hasOwn(list, index)) return refused("an array with holes");
        text += (index === 0 ? "" : ",") + valueText(item, path);
      }
      if (exact) {
        const keys = ownKeys(list);
        if (keys.length !== length + 1) return refused("an array with extra properties");
      }
      return "[" + text + "]";
    }

    function typedArrayText(list) {
      const length = typedArrayLength(list);
      let text = "";
      for (let index = 0; index < length; index += 1) {
        parts += 1;
        if (parts > mostParts) throw tooLarge;
        text += counted((index === 0 ? "" : ",") + numberText(list[index]));
      }
      return "[" + text + "]";
    }

    function recordText(record, path) {
      const keys = ownKeys(record);
      let text = "";
      let entries = "";
      let tagged = false;
      for (let index = 0; index < keys.length; index += 1) {
        const key = keys[index];
        if (typeof key === "symbol" || !isEnumerable(record, key)) {
          if (exact) return refused("an object with hidden properties");
          continue;
        }
        const keyText = counted(stringify(key));
        const itemText = valueText(record[key], path);
        if (key[0] === "$") tagged = true;
        text += (text === "" ? "" : ",") + keyText + ":" + itemText;
        entries += (entries === "" ? "" : ",") + "[" + keyText + "," + itemText + "]";
      }
      return tagged ? '{"$object":[' + entries + "]}" : "{" + text + "}";
    }

    function objectText(value, above) {
      let depth = 1;
      for (let step = above; step !== null; step = step.above) {
        if (step.value === value) return refused("a value that contains itself");
        depth += 1;
      }
      if (depth > deepest) return refused("a value nested deeper than " + deepest + " levels");
      const path = { __proto__: null, value, above };
      if (isArray(value)) return listText(value, path);
      const typed = typedArrayName(value);
      if (typed === "BigInt64Array" || typed === "BigUint64Array") return refused("a " + typed);
      if (typed !== undefined) return typedArrayText(value);
      const what = refusedObject(value);
      return what === null ? recordText(value, path) : refused(what);
    }

    function valueText(value, path) {
      parts += 1;
      if (parts > mostParts) throw tooLarge;
      switch (typeof value) {
        case "number":
          return counted(numberText(value));
        case "string":
          counted(value);
          return counted(stringify(value));
        case "boolean":
          return value ? "true" : "false";
        case "undefined":
          return '{"$undefined":true}';
        case "bigint":
          return refused("a bigint");
        case "symbol":
          return refused("a symbol");
        case "function":
          return refused("a function");
        default:
          return value === null ? "null" : objectText(value, path);
      }
    }

    const tooLarge = { __proto__: null };
    try {
      return valueText(root, null);
    } catch (error) {
      if (error === tooLarge) return refused("a value of more than " + mostParts + " parts");
      throw error;
    }
  }

  // ---------------------------------------------------------------- text to values, realm still clean

  const specialNumbers = {
    __proto__: null,
    NaN: NaN,
    Infinity: Infinity,
    "-Infinity": -Infinity,
    "-0": -0,
  };

  /**
   * The value that a wire stands for. What JSON.parse made is used as it is: lists and records
   * are filled in place, and only tagged values are replaced.
   */
  function decode(wire, functions) {
    if (typeof wire !== "object" || wire === null) return wire;
    if (isArray(wire)) {
      for (let index = 0; index < wire.length; index += 1) {
        const item = wire[index];
        if (typeof item === "object") wire[index] = decode(item, functions);
      }
      return wire;
    }
    const keys = ownKeys(wire);
    if (keys.length === 1) {
      const content = wire[keys[0]];
      switch (keys[0]) {
        case "$number":
          return specialNumbers[content];
        case "$undefined":
          return undefined;
        case "$function":
          return functions(content);
        case "$object":
          return recordOf(content, functions);
      }
    }
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index];
      const item = wire[key];
      if (typeof item === "object") define(wire, key, decode(item, functions));
    }
    return wire;
  }

  function recordOf(entries, functions) {
    const record = {};
    for (const [key, item] of entries) define(record, key, decode(item, functions));
    return record;
  }

  /** Sets what is called "__proto__", too, as a property. */
  function define(record, key, value) {
    defineProperty(record, key, { value, writable: true, enumerable: true, configurable: true });
  }

  // ---------------------------------------------------------------- is an argument as it was?

  /**
   * Whether `value` still is what `before` was: `before` is plain data that the learner never saw.
   * Hidden, symbolic and extra properties count, and so does the sign of zero.
   */
  function isUnchanged(value, before) {
    if (typeof before !== "object" || before === null)
      return value === before
        ? value !== 0 || 1 / value === 1 / before
        : value !== value && before !== before;
    if (typeof value !== "object" || value === null) return false;
    const keys = ownKeys(value);
    if (isArray(before)) {
      if (!isArray(value) || keys.length !== before.length + 1) return false;
      const { length } = before;
      if (value.length !== length) return false;
      for (let index = 0; index < length; index += 1)
        if (!isUnchanged(value[index], before[index])) return false;
      return true;
    }
    if (isArray(value) || keys.length !== ownKeys(before).length) return false;
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index];
      if (typeof key === "symbol" || !hasOwn(before, key) || !isEnumerable(value, key))
        return false;
      if (!isUnchanged(value[key], before[key])) return false;
    }
    return true;
  }

  // ---------------------------------------------------------------- what the learner threw

  function read(value, key) {
    try {
      return value[key];
    } catch {
      return undefined;
    }
  }

  function thrown(error) {
    const isObject = (typeof error === "object" && error !== null) || typeof error === "function";
    if (!isObject) return thrownPrimitive(error);
    const name = read(error, "name");
    const message = read(error, "message");
    const stack = read(error, "stack");
    if (typeof message !== "string" && typeof stack !== "string")
      return thrownText("ThrownValue", "The program threw an object that is no Error.", null);
    return thrownText(
      typeof name === "string" && name !== "" ? name : "Error",
      typeof message === "string" ? message : "",
      typeof stack === "string" ? stack : null,
    );
  }

  function thrownPrimitive(value) {
    const shown = typeof value === "string" ? stringify(slice(value, 0, 200)) : String(value);
    return thrownText("ThrownValue", "The program threw " + shown + ", which is no Error.", null);
  }

  function thrownText(name, message, stack) {
    let position = '"line":null,"column":null';
    const found =
      stack === null ? null : execute(/solution\.ts:(\d{1,7}):(\d{1,7})/, slice(stack, 0, 20_000));
    if (found !== null) position = '"line":' + found[1] + ',"column":' + found[2];
    return (
      '{"name":' +
      stringify(slice(name, 0, 100)) +
      ',"message":' +
      stringify(slice(message, 0, lengthOfMessage)) +
      "," +
      position +
      "}"
    );
  }

  // ---------------------------------------------------------------- the realm

  function inspect(value, depth) {
    switch (typeof value) {
      case "string":
        return depth === 0 ? value : stringify(slice(value, 0, 1_000));
      case "function":
        return "[Function]";
      case "object":
        break;
      case "number":
        return value === 0 && 1 / value < 0 ? "-0" : "" + value;
      case "bigint":
        return String(value) + "n";
      default:
        return String(value);
    }
    if (value === null) return "null";
    if (depth > 4) return "…";
    const typed = typedArrayName(value);
    const isList = isArray(value) || typed !== undefined;
    const keys = ownKeys(value);
    let text = "";
    const shown = isList
      ? typed === undefined
        ? value.length
        : typedArrayLength(value)
      : keys.length;
    for (let index = 0; index < shown; index += 1) {
      if (index === 100)
        return (
          (isList ? "[" : "{ ") + text + ", … " + (shown - 100) + " more" + (isList ? "]" : " }")
        );
      if (index > 0) text += ", ";
      text += isList
        ? inspect(value[index], depth + 1)
        : String(keys[index]) + ": " + inspect(value[keys[index]], depth + 1);
    }
    if (isList) return "[" + text + "]";
    const message = read(value, "stack");
    if (text === "" && typeof message === "string") return message;
    return text === "" ? "{}" : "{ " + text + " }";
  }

  /** Counts every character; keeps the first `kept` of them. Over the limit it stops the program. */
  function createConsole(mostCharacters, kept) {
    let written = 0;
    let text = "";
    const print = (line) => {
      written += line.length + 1;
      if (text.length < kept) text = slice(text + line + "\n", 0, kept);
      if (written > mostCharacters) throw stop;
    };
    const log = (...values) => {
      let line = "";
      for (let index = 0; index < values.length; index += 1) {
        let shown;
        try {
          shown = inspect(values[index], 0);
        } catch {
          shown = "[an object that cannot be read]";
        }
        line += (index === 0 ? "" : " ") + shown;
      }
      print(line);
    };
    const quiet = () => {};
    const assert = (condition, ...values) => {
      if (!condition) apply(log, undefined, ["Assertion failed:", ...values]);
    };
    return {
      take: () => {
        const taken = text;
        text = "";
        return taken;
      },
      isOver: () => written > mostCharacters,
      methods: {
        log,
        info: log,
        warn: log,
        error: log,
        debug: log,
        trace: log,
        dir: log,
        table: log,
        group: log,
        groupCollapsed: log,
        groupEnd: quiet,
        time: quiet,
        timeEnd: quiet,
        timeLog: quiet,
        count: quiet,
        countReset: quiet,
        clear: quiet,
        assert,
      },
    };
  }

  /** The clock, chance and shared memory are taken away: the same program gives the same answers. */
  function harden(seed, methods) {
    let state = seed >>> 0;
    // mulberry32 (Tommy Ettinger, 2017, public domain)
    const random = () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
    defineProperty(Math, "random", { value: random, writable: true, configurable: true });

    function Date(...values) {
      if (new.target === undefined) return new NativeDate(frozenTime).toString();
      return construct(NativeDate, values.length === 0 ? [frozenTime] : values, new.target);
    }
    const now = () => frozenTime;
    Date.prototype = NativeDate.prototype;
    Date.prototype.constructor = Date;
    Date.parse = NativeDate.parse;
    Date.UTC = NativeDate.UTC;
    Date.now = now;
    defineProperty(realm, "Date", { value: Date, writable: true, configurable: true });

    const absent = [
      "WebAssembly",
      "SharedArrayBuffer",
      "Atomics",
      "WeakRef",
      "FinalizationRegistry",
      "Temporal",
      "performance",
      "setTimeout",
      "setInterval",
      "setImmediate",
      "requestAnimationFrame",
      "fetch",
      "XMLHttpRequest",
      "WebSocket",
      "WebSocketStream",
      "WebTransport",
      "EventSource",
      "importScripts",
      "Worker",
      "SharedWorker",
      "BroadcastChannel",
      "MessageChannel",
      "indexedDB",
      "caches",
      "crypto",
      "navigator",
      "Notification",
      "postMessage",
      "close",
    ];
    for (const name of absent) removeEverywhere(realm, name);
    for (const name of ["resize", "transfer", "transferToFixedLength", "transferToImmutable"])
      deleteProperty(ArrayBuffer.prototype, name);
    defineProperty(realm, "console", { value: methods, writable: true, configurable: true });
  }

  /** In a worker the globals stand on prototypes of the global object. */
  function removeEverywhere(object, name) {
    for (let owner = object; owner !== null; owner = getPrototypeOf(owner))
      deleteProperty(owner, name);
  }

  // ---------------------------------------------------------------- functions handed to the learner

  function takesList(dimension, value) {
    if (typeof value !== "object" || value === null)
      throw new TypeError(
        "the function you were given takes a list of " +
          dimension +
          " numbers, got " +
          String(value),
      );
    return value;
  }

  /** `bridge.call(slot)` computes in the trusted context; numbers pass through shared memory. */
  function bridged({ slot, dimensions, outputs }, bridge) {
    const { scalar, call, numbers } = bridge;
    const crossed = (value) => {
      try {
        return value === undefined ? call(slot) : scalar(slot, value);
      } catch {
        // The only error possible over there is a full stack; it must not bring that realm along.
        throw new RangeError("Maximum call stack size exceeded");
      }
    };
    if (dimensions.length === 1 && dimensions[0] === null && outputs === null)
      return (x) => crossed(+x);
    return (...values) => {
      let place = 0;
      for (let index = 0; index < dimensions.length; index += 1) {
        const dimension = dimensions[index];
        const value = values[index];
        if (dimension === null) {
          numbers[place] = +value;
          place += 1;
          continue;
        }
        takesList(dimension, value);
        for (let item = 0; item < dimension; item += 1) {
          // Read before it is stored: a getter may itself call the function.
          const component = +value[item];
          numbers[place + item] = component;
        }
        place += dimension;
      }
      const single = crossed(undefined);
      if (outputs === null) return single;
      const result = [];
      for (let index = 0; index < outputs; index += 1)
        defineProperty(result, index, {
          __proto__: null,
          value: numbers[index],
          writable: true,
          enumerable: true,
          configurable: true,
        });
      return result;
    };
  }

  // ---------------------------------------------------------------- one job

  function fromSource(source) {
    return new FunctionConstructor("return (" + source + "\n)")();
  }

  /**
   * `job` is JSON: { entry, drive, seed, calls, expressions, consoleCharacters, consoleKept,
   * resultCharacters }. `bridge` is null where functions are built in this very realm (browser);
   * `progress` is an Int32Array in which the number of the current call stands.
   */
  function prepare(job, bridge, progress) {
    const notCompared = () => notCompared;
    const { entry, drive, seed, calls, expressions, ...limits } = parse(job);
    const terminal = createConsole(limits.consoleCharacters, limits.consoleKept);
    const functions = (content) =>
      typeof content === "string" ? fromSource(content) : bridged(content, bridge);
    // Parsed twice: the learner gets one, the other stays as it was.
    const { calls: untouched } = parse(job);
    const prepared = [];
    for (let index = 0; index < calls.length; index += 1) {
      const args = decode(calls[index], functions);
      const before = decode(untouched[index], notCompared);
      prepared.push({ __proto__: null, args, before });
    }
    const driven = drive === null ? null : fromSource(drive);
    harden(seed, terminal.methods);
    let left = limits.resultCharacters;

    function changedArguments({ args, before }) {
      let text = "";
      for (let index = 0; index < before.length; index += 1) {
        if (before[index] === notCompared) continue;
        let after;
        try {
          if (isUnchanged(args[index], before[index])) continue;
          after = encode(args[index], true, left);
        } catch (error) {
          if (error === stop) throw stop;
          after = refused("an argument that cannot be read any more");
        }
        text += (text === "" ? "" : ",") + "[" + index + "," + after + "]";
      }
      return "[" + text + "]";
    }

    function outcomeOf(action) {
      try {
        return '"returned":' + encode(action(), false, left);
      } catch (error) {
        if (error === stop) throw stop;
        return '"threw":' + thrown(error);
      }
    }

    function attempt(index, action, suffix) {
      if (progress !== null) progress[0] = index;
      const outcome = outcomeOf(action);
      const rest = suffix();
      const printed = terminal.take();
      const text = "{" + outcome + rest + ',"console":' + stringify(printed) + "}";
      left -= text.length;
      if (left < 0 || terminal.isOver()) throw stop;
      return text;
    }

    function callAll(callable) {
      let text = "";
      for (let index = 0; index < prepared.length; index += 1) {
        const call = prepared[index];
        text +=
          (index === 0 ? "" : ",") +
          attempt(
            index,
            () =>
              driven === null ? apply(callable, undefined, call.args) : driven(callable, call.args),
            () => ',"changed":' + changedArguments(call),
          );
      }
      return text;
    }

    /** The learner's own calls, with their exports in scope by name. */
    function evaluateAll(names, namespace) {
      let text = "";
      for (let index = 0; index < expressions.length; index += 1) {
        const body = "const {" + names + "} = exports; return (" + expressions[index] + "\n)";
        const action = () =>
          apply(construct(FunctionConstructor, ["exports", body]), undefined, [namespace]);
        text += (index === 0 ? "" : ",") + attempt(prepared.length + index, action, () => "");
      }
      return text;
    }

    function over() {
      const what = terminal.isOver() ? "console" : "results";
      const call = progress === null ? null : progress[0];
      return (
        '{"kind":"output_limit","what":"' +
        what +
        '","call":' +
        (call === null || call < 0 ? "null" : "" + call) +
        "}"
      );
    }

    function callable(namespace) {
      try {
        return namespace[entry];
      } catch {
        // Still in its dead zone: the module waits at its top level for something.
        return undefined;
      }
    }

    /** Makes every call. `namespace` holds the learner's exports. */
    function run(namespace) {
      try {
        if (terminal.isOver()) return over();
        const keys = ownKeys(namespace);
        let found = "";
        let names = "";
        for (let index = 0; index < keys.length; index += 1) {
          const key = keys[index];
          if (typeof key !== "string") continue;
          found += (found === "" ? "" : ",") + stringify(key);
          if (key !== "default" && execute(/^[A-Za-z_$][\w$]*$/, key) !== null) names += key + ",";
        }
        const value = callable(namespace);
        if (typeof value !== "function") {
          const what = value === undefined ? "null" : stringify(typeof value);
          return '{"kind":"missing_export","found":[' + found + '],"is":' + what + "}";
        }
        const arity = describeProperty(value, "length");
        const declared = arity !== undefined && typeof arity.value === "number" ? arity.value : 0;
        const isClass = slice(functionText(value), 0, 5) === "class";
        const called = callAll(value);
        const evaluated = evaluateAll(names, namespace);
        return (
          '{"kind":"observed","arity":' +
          numberText(declared) +
          ',"isClass":' +
          (isClass ? "true" : "false") +
          ',"calls":[' +
          called +
          '],"expressions":[' +
          evaluated +
          "]}"
        );
      } catch (error) {
        if (error === stop) return over();
        throw error;
      }
    }

    let answer = null;
    return {
      run: (namespace) => {
        answer = run(namespace);
        return answer;
      },
      take: () => answer,
      over: () => (terminal.isOver() ? over() : null),
      thrown,
      printed: terminal.take,
    };
  }

  return prepare;
})();
