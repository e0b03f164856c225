// Elements are defined before the first of them is rendered: then `data` is a property from the start.
import 'role-compare/define/all.js';
import type {} from 'role-compare/types/react';
import { useState, type ReactElement } from 'react';
import comparison from '../../comparison.json';

export function App(): ReactElement {
  const [data, setData] = useState(comparison);
  const [isMounted, setMounted] = useState(true);
  const [heard, setHeard] = useState('');
  return (
    <main>
      <p>
        <button onClick={() => setData({ ...comparison, title: 'Train vs Plane, again' })}>Update</button>
        <button onClick={() => setMounted(!isMounted)}>{isMounted ? 'Unmount' : 'Mount'}</button>
        <output>{heard}</output>
      </p>
      {isMounted && (
        <role-page
          data={data}
          controls="copy"
          onrole-faq-toggle={({ detail }) => setHeard(`${detail.id} ${detail.open ? 'opened' : 'closed'}`)}
        />
      )}
    </main>
  );
}
