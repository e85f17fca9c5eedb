import { spawn } from "node:child_process";
import { expect, test, vi } from "vitest";
import { watchHelpers } from "../../src/cli/build/watch-helpers.ts";

const forEver = () => new Promise<never>(() => undefined);
const startHelper = (script: string) => spawn(process.execPath, ["-e", script], { stdio: "ignore" });

test("work that ends is left alone, also by programs that end by themselves", async () => {
  const leave = vi.fn();
  const work = () =>
    new Promise<string>((resolve) => {
      startHelper("process.exit(3)").on("exit", () => {
        resolve("done");
      });
    });
  await expect(watchHelpers(work, leave)).resolves.toBe("done");
  expect(leave).not.toHaveBeenCalled();
});

test("work that fails says so itself", async () => {
  const leave = vi.fn();
  await expect(watchHelpers(() => Promise.reject(new Error("no room")), leave)).rejects.toThrow("no room");
  expect(leave).not.toHaveBeenCalled();
});

test("a program that is ended from outside fails the work that waits for it, and the process is left", async () => {
  const leave = vi.fn();
  const work = () => {
    const helper = startHelper("setInterval(() => undefined, 1000)");
    helper.on("spawn", () => helper.kill("SIGKILL"));
    return forEver();
  };
  await expect(watchHelpers(work, leave)).rejects.toMatchObject({
    code: "HELPER_ENDED",
    path: process.execPath,
    message: `${process.execPath} was ended by SIGKILL.`,
  });
  expect(leave).toHaveBeenCalledOnce();
});

test("what is thrown where nobody waits fails the work, and later faults are no longer its own", async () => {
  const before = process.listenerCount("uncaughtException");
  const work = () => {
    process.emit("uncaughtException", new Error("broken pipe"));
    return forEver();
  };
  await expect(watchHelpers(work, () => undefined)).rejects.toThrow("broken pipe");
  expect(process.listenerCount("uncaughtException")).toBe(before);
});
