import 'role-compare/define/all.js';
import { ChangeDetectionStrategy, Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import comparison from '../../comparison.json';

@Component({
  selector: 'app-root',
  // Without this Angular looks for components of these names.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <main>
      <p>
        <button (click)="update()">Update</button>
        <button (click)="isMounted.set(!isMounted())">{{ isMounted() ? 'Unmount' : 'Mount' }}</button>
        <output>{{ heard() }}</output>
      </p>
      @if (isMounted()) {
        <role-page [data]="data()" controls="copy" (role-faq-toggle)="hear($event)"></role-page>
      }
    </main>
  `,
})
export class App {
  readonly data = signal(comparison);
  readonly isMounted = signal(true);
  readonly heard = signal('');

  update(): void {
    this.data.set({ ...comparison, title: 'Train vs Plane, again' });
  }

  hear({ detail }: GlobalEventHandlersEventMap['role-faq-toggle']): void {
    this.heard.set(`${detail.id} ${detail.open ? 'opened' : 'closed'}`);
  }
}
