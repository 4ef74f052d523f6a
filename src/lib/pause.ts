/** Waits some seconds, or only until the browser is online again. */
export async function pause(seconds: number): Promise<void> {
  await new Promise<void>((resume) => {
    const timer = setTimeout(done, seconds * 1000);
    function done() {
      clearTimeout(timer);
      removeEventListener('online', done);
      resume();
    }
    addEventListener('online', done);
  });
}
