import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of a surface whose code comes behind the rest, or only when it is first shown: nothing stands there until then. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return function Later(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(null);
    useEffect(() => void load().then((loaded) => setPart(() => loaded)), []);
    return Part && <Part {...props} />;
  };
}
