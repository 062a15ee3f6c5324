<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ActionPlan</name>
    <message>
        <source>{number} is tried again in %1 s. Nothing has been sent yet.</source>
        <translation>{number} wird in %1 s wiederholt. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{number} starts again in %1 s. Nothing has been sent yet.</source>
        <translation>{number} beginnt in %1 s neu. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{number} is changed and goes on in %1 s. Nothing has been sent yet.</source>
        <translation>{number} wird in %1 s geändert und geht weiter. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The step of {number} counts as done in %1 s. Nothing has been sent yet.</source>
        <translation>Der Schritt von {number} gilt in %1 s als ausgeführt. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The step of {number} counts as not done in %1 s. Nothing has been sent yet.</source>
        <translation>Der Schritt von {number} gilt in %1 s als nicht ausgeführt. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The step of {number} is left out in %1 s. Nothing has been sent yet.</source>
        <translation>Der Schritt von {number} wird in %1 s ausgelassen. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{number} is undone in %1 s. Nothing has been sent yet.</source>
        <translation>{number} wird in %1 s rückgängig gemacht. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{number} will be cancelled in %1 s. Nothing has been sent yet.</source>
        <translation>{number} wird in %1 s storniert. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{number} counts as settled in %1 s. Nothing has been sent yet.</source>
        <translation>{number} gilt in %1 s als geregelt. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{number} is approved in %1 s. Nothing has been sent yet.</source>
        <translation>{number} wird in %1 s genehmigt. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{number} is rejected in %1 s. Nothing has been sent yet.</source>
        <translation>{number} wird in %1 s abgelehnt. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{number} goes on in %1 s. Nothing has been sent yet.</source>
        <translation>{number} geht in %1 s weiter. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Undoing {number} is tried again in %1 s. Nothing has been sent yet.</source>
        <translation>Das Rückgängigmachen von {number} wird in %1 s noch einmal versucht. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The next try of {number} is made in %1 s. Nothing has been sent yet.</source>
        <translation>Der nächste Versuch von {number} erfolgt in %1 s. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{number} is stopped in %1 s. Nothing has been sent yet.</source>
        <translation>{number} wird in %1 s angehalten. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 ist jetzt: %2.</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>The check begins.</source>
        <translation>Die Prüfung beginnt.</translation>
    </message>
    <message>
        <source>Checking partition %1 of %2: %3 of %4 entries.</source>
        <translation>Partition %1 von %2 wird geprüft: %3 von %4 Einträgen.</translation>
    </message>
    <message>
        <source>Partition %1, position %2 is missing; the entry before it is of %3.</source>
        <translation>Partition %1, Position %2 fehlt; der Eintrag davor ist von %3.</translation>
    </message>
    <message>
        <source>Partition %1, position %2 stands in another entry&apos;s place (%3).</source>
        <translation>Partition %1, Position %2 steht an der Stelle eines anderen Eintrags (%3).</translation>
    </message>
    <message>
        <source>Partition %1 is cut off: position %2 and what follows is missing; the last entry is of %3.</source>
        <translation>Partition %1 ist abgeschnitten: Position %2 und alles danach fehlt; der letzte Eintrag ist von %3.</translation>
    </message>
    <message>
        <source>Partition %1, position %2 does not match the entry before it (%3).</source>
        <translation>Partition %1, Position %2 passt nicht zum Eintrag davor (%3).</translation>
    </message>
    <message>
        <source>Bulk job</source>
        <translation>Sammelauftrag</translation>
    </message>
    <message>
        <source>Cause of failures</source>
        <translation>Störungsursache</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>The chain has not been checked since the node started.</source>
        <translation>Die Kette wurde seit dem Start des Knotens nicht geprüft.</translation>
    </message>
    <message>
        <source>The check was stopped after %1 entries; nothing wrong so far.</source>
        <translation>Die Prüfung wurde nach %1 Einträgen angehalten; bisher kein Fehler.</translation>
    </message>
    <message>
        <source>The check could not be finished: %1</source>
        <translation>Die Prüfung konnte nicht beendet werden: %1</translation>
    </message>
    <message>
        <source>All %1 partitions, %2 entries, are complete and unchanged. Checked %3.</source>
        <translation>Alle %1 Partitionen, %2 Einträge, sind vollständig und unverändert. Geprüft: %3.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
</context>
<context>
    <name>BulkChoices</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Settle by hand</source>
        <translation>Von Hand regeln</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Retry undo</source>
        <translation>Rückgängigmachen wiederholen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitergehen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Skip step</source>
        <translation>Schritt auslassen</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>Neu senden</translation>
    </message>
</context>
<context>
    <name>BulkItemModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>Retry this group</source>
        <translation>Diese Gruppe wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>%n orders go on at the step that did not succeed. The same requests are used, so nothing is done twice.</source>
        <translation>
            <numerusform>%n Bestellung geht bei dem Schritt weiter, der nicht gelungen ist. Es wird dieselbe Anfrage verwendet, daher geschieht nichts doppelt.</numerusform>
            <numerusform>%n Bestellungen gehen bei dem Schritt weiter, der nicht gelungen ist. Es werden dieselben Anfragen verwendet, daher geschieht nichts doppelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n orders</source>
        <translation>
            <numerusform>%n Bestellung wiederholen</numerusform>
            <numerusform>%n Bestellungen wiederholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retrying %n orders</source>
        <translation>
            <numerusform>%n Bestellung wird wiederholt</numerusform>
            <numerusform>%n Bestellungen werden wiederholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this group</source>
        <translation>Diese Gruppe stornieren</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are cancelled, and what was done is undone. This cannot be taken back once it has been sent.</source>
        <translation>
            <numerusform>%n Bestellung wird storniert, und was getan wurde, wird rückgängig gemacht. Einmal abgeschickt, lässt sich das nicht zurücknehmen.</numerusform>
            <numerusform>%n Bestellungen werden storniert, und was getan wurde, wird rückgängig gemacht. Einmal abgeschickt, lässt sich das nicht zurücknehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders</source>
        <translation>
            <numerusform>%n Bestellung stornieren</numerusform>
            <numerusform>%n Bestellungen stornieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %n orders</source>
        <translation>
            <numerusform>%n Bestellung wird storniert</numerusform>
            <numerusform>%n Bestellungen werden storniert</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this group</source>
        <translation>Diese Gruppe rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are given up, and what was done is undone. This cannot be taken back once it has been sent.</source>
        <translation>
            <numerusform>%n Bestellung wird aufgegeben, und was getan wurde, wird rückgängig gemacht. Einmal abgeschickt, lässt sich das nicht zurücknehmen.</numerusform>
            <numerusform>%n Bestellungen werden aufgegeben, und was getan wurde, wird rückgängig gemacht. Einmal abgeschickt, lässt sich das nicht zurücknehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n orders</source>
        <translation>
            <numerusform>%n Bestellung rückgängig machen</numerusform>
            <numerusform>%n Bestellungen rückgängig machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing %n orders</source>
        <translation>
            <numerusform>%n Bestellung wird rückgängig gemacht</numerusform>
            <numerusform>%n Bestellungen werden rückgängig gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what happened</source>
        <translation>Angeben, was geschehen ist</translation>
    </message>
    <message numerus="yes">
        <source>%n orders go on after your answer.</source>
        <translation>
            <numerusform>%n Bestellung geht nach Ihrer Antwort weiter.</numerusform>
            <numerusform>%n Bestellungen gehen nach Ihrer Antwort weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer for %n orders</source>
        <translation>
            <numerusform>Für %n Bestellung antworten</numerusform>
            <numerusform>Für %n Bestellungen antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answering for %n orders</source>
        <translation>
            <numerusform>Antwort für %n Bestellung</numerusform>
            <numerusform>Antwort für %n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve this group</source>
        <translation>Diese Gruppe genehmigen</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are approved and go on.</source>
        <translation>
            <numerusform>%n Bestellung wird genehmigt und geht weiter.</numerusform>
            <numerusform>%n Bestellungen werden genehmigt und gehen weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n orders</source>
        <translation>
            <numerusform>%n Bestellung genehmigen</numerusform>
            <numerusform>%n Bestellungen genehmigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approving %n orders</source>
        <translation>
            <numerusform>%n Bestellung wird genehmigt</numerusform>
            <numerusform>%n Bestellungen werden genehmigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject this group</source>
        <translation>Diese Gruppe ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are given up, and what was done is undone.</source>
        <translation>
            <numerusform>%n Bestellung wird aufgegeben, und was getan wurde, wird rückgängig gemacht.</numerusform>
            <numerusform>%n Bestellungen werden aufgegeben, und was getan wurde, wird rückgängig gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n orders</source>
        <translation>
            <numerusform>%n Bestellung ablehnen</numerusform>
            <numerusform>%n Bestellungen ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejecting %n orders</source>
        <translation>
            <numerusform>%n Bestellung wird abgelehnt</numerusform>
            <numerusform>%n Bestellungen werden abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle this group by hand</source>
        <translation>Diese Gruppe von Hand regeln</translation>
    </message>
    <message numerus="yes">
        <source>You state that everything still open of %n orders was settled outside. Sagadesk will not check it again.</source>
        <translation>
            <numerusform>Sie erklären, dass alles noch Offene von %n Bestellung außerhalb geregelt wurde. Sagadesk prüft das nicht noch einmal.</numerusform>
            <numerusform>Sie erklären, dass alles noch Offene von %n Bestellungen außerhalb geregelt wurde. Sagadesk prüft das nicht noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n orders</source>
        <translation>
            <numerusform>%n Bestellung regeln</numerusform>
            <numerusform>%n Bestellungen regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settling %n orders</source>
        <translation>
            <numerusform>%n Bestellung wird geregelt</numerusform>
            <numerusform>%n Bestellungen werden geregelt</numerusform>
        </translation>
    </message>
    <message>
        <source>Start this group again</source>
        <translation>Diese Gruppe neu beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%n orders begin a new run with the first step; their money is asked for once more.</source>
        <translation>
            <numerusform>%n Bestellung beginnt einen neuen Durchlauf mit dem ersten Schritt; ihr Geld wird noch einmal angefragt.</numerusform>
            <numerusform>%n Bestellungen beginnen einen neuen Durchlauf mit dem ersten Schritt; ihr Geld wird noch einmal angefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n orders again</source>
        <translation>
            <numerusform>%n Bestellung neu beginnen</numerusform>
            <numerusform>%n Bestellungen neu beginnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starting %n orders again</source>
        <translation>
            <numerusform>%n Bestellung beginnt neu</numerusform>
            <numerusform>%n Bestellungen beginnen neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop this group</source>
        <translation>Diese Gruppe anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n orders stop where they are until somebody lets them go on.</source>
        <translation>
            <numerusform>%n Bestellung bleibt stehen, wo sie ist, bis jemand sie weitergehen lässt.</numerusform>
            <numerusform>%n Bestellungen bleiben stehen, wo sie sind, bis jemand sie weitergehen lässt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n orders</source>
        <translation>
            <numerusform>%n Bestellung anhalten</numerusform>
            <numerusform>%n Bestellungen anhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopping %n orders</source>
        <translation>
            <numerusform>%n Bestellung wird angehalten</numerusform>
            <numerusform>%n Bestellungen werden angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Es wurde ausgeführt</translation>
    </message>
    <message numerus="yes">
        <source>You state for %n orders that the step was done; they go on after it.</source>
        <translation>
            <numerusform>Sie erklären für %n Bestellung, dass der Schritt ausgeführt wurde; sie geht danach weiter.</numerusform>
            <numerusform>Sie erklären für %n Bestellungen, dass der Schritt ausgeführt wurde; sie gehen danach weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for %n orders</source>
        <translation>
            <numerusform>Geschehen bei %n Bestellung</numerusform>
            <numerusform>Geschehen bei %n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Es wurde nicht ausgeführt</translation>
    </message>
    <message numerus="yes">
        <source>You state for %n orders that the step was not done; it is asked for once more.</source>
        <translation>
            <numerusform>Sie erklären für %n Bestellung, dass der Schritt nicht ausgeführt wurde; er wird noch einmal angefragt.</numerusform>
            <numerusform>Sie erklären für %n Bestellungen, dass der Schritt nicht ausgeführt wurde; er wird noch einmal angefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not done for %n orders</source>
        <translation>
            <numerusform>Nicht geschehen bei %n Bestellung</numerusform>
            <numerusform>Nicht geschehen bei %n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the step out</source>
        <translation>Den Schritt auslassen</translation>
    </message>
    <message numerus="yes">
        <source>For %n orders the step is left out; all else goes on.</source>
        <translation>
            <numerusform>Bei %n Bestellung wird der Schritt ausgelassen; alles andere geht weiter.</numerusform>
            <numerusform>Bei %n Bestellungen wird der Schritt ausgelassen; alles andere geht weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out for %n orders</source>
        <translation>
            <numerusform>Bei %n Bestellung auslassen</numerusform>
            <numerusform>Bei %n Bestellungen auslassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving a step out for %n orders</source>
        <translation>
            <numerusform>Ein Schritt wird bei %n Bestellung ausgelassen</numerusform>
            <numerusform>Ein Schritt wird bei %n Bestellungen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>It is about {money}.</source>
        <translation>Es geht um {money}.</translation>
    </message>
    <message>
        <source>Of this, {money} may be stuck or its outcome is not known.</source>
        <translation>Davon stecken {money} womöglich fest, oder ihr Ausgang ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are left out: {why}</source>
        <translation>
            <numerusform>%n Bestellung bleibt außen vor: {why}</numerusform>
            <numerusform>%n Bestellungen bleiben außen vor: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>The set is fixed at {time}. Orders that come later are not touched.</source>
        <translation>Die Auswahl steht seit {time} fest. Spätere Bestellungen bleiben unberührt.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders go first; the others follow only when these have a result.</source>
        <translation>
            <numerusform>%n Bestellung geht voran; die anderen folgen erst, wenn sie ein Ergebnis hat.</numerusform>
            <numerusform>%n Bestellungen gehen voran; die anderen folgen erst, wenn diese ein Ergebnis haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops by itself when more than {share} are held again.</source>
        <translation>Der Auftrag hält von selbst an, wenn mehr als {share} erneut festgehalten werden.</translation>
    </message>
    <message>
        <source>They are {numbers}.</source>
        <translation>Es sind {numbers}.</translation>
    </message>
</context>
<context>
    <name>CauseRows</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Came back. %1</source>
        <translation>Kam zurück. %1</translation>
    </message>
    <message>
        <source>No step</source>
        <translation>Kein Schritt</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Kein Dienst</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n orders</source>
        <translation>
            <numerusform>%1 in %n Bestellung</numerusform>
            <numerusform>%1 in %n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>In work: %1 of %2 done, %3 held again</source>
        <translation>In Arbeit: %1 von %2 erledigt, %3 wieder festgehalten</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 done, %3 held again</source>
        <translation>Pausiert: %1 von %2 erledigt, %3 wieder festgehalten</translation>
    </message>
    <message>
        <source>Stopped itself: %1 of %2 done, %3 held again</source>
        <translation>Selbst gestoppt: %1 von %2 erledigt, %3 wieder festgehalten</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 done, %3 held again</source>
        <translation>Angehalten: %1 von %2 erledigt, %3 wieder festgehalten</translation>
    </message>
    <message>
        <source>%1 done, %2 held again</source>
        <translation>%1 erledigt, %2 wieder festgehalten</translation>
    </message>
</context>
<context>
    <name>CauseWords</name>
    <message>
        <source>{step} did not succeed</source>
        <translation>{step}: nicht gelungen</translation>
    </message>
    <message>
        <source>{service} did not answer</source>
        <translation>{service} hat nicht geantwortet</translation>
    </message>
    <message>
        <source>{service} was not reachable</source>
        <translation>{service} war nicht erreichbar</translation>
    </message>
    <message>
        <source>{service} was too busy</source>
        <translation>{service} war überlastet</translation>
    </message>
    <message>
        <source>{service} had a problem</source>
        <translation>{service} hatte eine Störung</translation>
    </message>
    <message>
        <source>The answer of {service} cannot be read</source>
        <translation>Antwort von {service} nicht lesbar</translation>
    </message>
    <message>
        <source>{service} did not do it: {step}</source>
        <translation>{service} hat es nicht ausgeführt: {step}</translation>
    </message>
    <message>
        <source>{service} refused: {step}</source>
        <translation>{service} hat abgelehnt: {step}</translation>
    </message>
    <message>
        <source>Money may be stuck</source>
        <translation>Geld steckt womöglich fest</translation>
    </message>
    <message>
        <source>Cause is gone, ready to retry</source>
        <translation>Ursache behoben, kann wiederholt werden</translation>
    </message>
    <message>
        <source>A person must decide</source>
        <translation>Jemand muss entscheiden</translation>
    </message>
    <message>
        <source>Something must be repaired</source>
        <translation>Etwas muss berichtigt werden</translation>
    </message>
    <message>
        <source>Wait for the service</source>
        <translation>Auf den Dienst warten</translation>
    </message>
    <message>
        <source>The customer must act</source>
        <translation>Die Kundschaft ist am Zug</translation>
    </message>
    <message>
        <source>Event is too large for the broker</source>
        <translation>Ereignis ist zu groß für den Broker</translation>
    </message>
    <message>
        <source>Broker does not allow the event</source>
        <translation>Broker lässt das Ereignis nicht zu</translation>
    </message>
    <message>
        <source>Broker refuses the event&apos;s topic</source>
        <translation>Broker lehnt das Thema des Ereignisses ab</translation>
    </message>
    <message>
        <source>Broker takes no more events</source>
        <translation>Broker nimmt keine Ereignisse mehr an</translation>
    </message>
    <message>
        <source>Message cannot be read</source>
        <translation>Nachricht ist nicht lesbar</translation>
    </message>
    <message>
        <source>Message is not a valid order</source>
        <translation>Nachricht ist keine gültige Bestellung</translation>
    </message>
    <message>
        <source>Message has no key of its own</source>
        <translation>Nachricht hat keinen eigenen Schlüssel</translation>
    </message>
    <message>
        <source>Message has the key of another one</source>
        <translation>Nachricht hat den Schlüssel einer anderen</translation>
    </message>
    <message>
        <source>No, confirmed</source>
        <translation>Nein, bestätigt</translation>
    </message>
    <message>
        <source>No, only held</source>
        <translation>Nein, nur vorgemerkt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, being released</source>
        <translation>Nein, wird freigegeben</translation>
    </message>
    <message>
        <source>Yes, being refunded</source>
        <translation>Ja, wird erstattet</translation>
    </message>
    <message>
        <source>No, refunded</source>
        <translation>Nein, erstattet</translation>
    </message>
    <message>
        <source>Not known, asked first</source>
        <translation>Unbekannt, wird erst gefragt</translation>
    </message>
    <message>
        <source>{service} refused to give money back</source>
        <translation>{service} hat die Rückzahlung abgelehnt</translation>
    </message>
    <message>
        <source>{service} never confirmed giving money back</source>
        <translation>{service} hat die Rückzahlung nie bestätigt</translation>
    </message>
    <message>
        <source>{service} refused to undo: {step}</source>
        <translation>{service} hat das Rückgängigmachen abgelehnt: {step}</translation>
    </message>
    <message>
        <source>{service} never confirmed the undo: {step}</source>
        <translation>{service} hat das Rückgängigmachen nie bestätigt: {step}</translation>
    </message>
    <message>
        <source>Payment reported after the order ended</source>
        <translation>Zahlung gemeldet, nachdem die Bestellung beendet war</translation>
    </message>
    <message>
        <source>{step}: reported done after the order ended</source>
        <translation>{step}: gemeldet, nachdem die Bestellung beendet war</translation>
    </message>
    <message>
        <source>Not known if {service} took the money</source>
        <translation>Unbekannt, ob {service} das Geld genommen hat</translation>
    </message>
    <message>
        <source>{step}: not known if it was done</source>
        <translation>{step}: unbekannt, ob ausgeführt</translation>
    </message>
    <message>
        <source>Approval is overdue: {step}</source>
        <translation>Genehmigung ist überfällig: {step}</translation>
    </message>
    <message>
        <source>Steps of these orders are not installed</source>
        <translation>Schritte dieser Bestellungen sind nicht installiert</translation>
    </message>
    <message>
        <source>Stopped by a colleague</source>
        <translation>Von einer Person im Team angehalten</translation>
    </message>
    <message>
        <source>{step} was not done; the orders went on</source>
        <translation>{step}: nicht ausgeführt; die Bestellungen gingen weiter</translation>
    </message>
    <message>
        <source>Ask {service}, then retry or settle</source>
        <translation>{service} fragen, dann wiederholen oder regeln</translation>
    </message>
    <message>
        <source>Undo it, or settle by hand</source>
        <translation>Rückgängig machen oder von Hand regeln</translation>
    </message>
    <message>
        <source>Look it up at {service}, then say</source>
        <translation>Bei {service} nachsehen, dann angeben</translation>
    </message>
    <message>
        <source>Approve or reject</source>
        <translation>Genehmigen oder ablehnen</translation>
    </message>
    <message>
        <source>Read the reason, then let go on</source>
        <translation>Grund lesen, dann weitergehen lassen</translation>
    </message>
    <message>
        <source>Install the missing version</source>
        <translation>Die fehlende Version installieren</translation>
    </message>
    <message>
        <source>Correct the orders, then retry</source>
        <translation>Bestellungen berichtigen, dann wiederholen</translation>
    </message>
    <message>
        <source>Repair {service}&apos;s answers, then retry</source>
        <translation>Antworten von {service} richten, dann wiederholen</translation>
    </message>
    <message>
        <source>Retry: {service} is well again</source>
        <translation>Wiederholen: {service} ist wieder in Ordnung</translation>
    </message>
    <message>
        <source>Wait: {service} is not well yet</source>
        <translation>Warten: {service} ist noch gestört</translation>
    </message>
    <message>
        <source>Ask for another way to pay</source>
        <translation>Nach einer anderen Zahlungsart fragen</translation>
    </message>
    <message>
        <source>Was the card charged?</source>
        <translation>Wurde die Karte belastet?</translation>
    </message>
    <message>
        <source>Messages that did not arrive</source>
        <translation>Nicht angekommene Nachrichten</translation>
    </message>
    <message>
        <source>Event was not taken by the broker</source>
        <translation>Broker hat das Ereignis nicht angenommen</translation>
    </message>
    <message>
        <source>Message could not become an order</source>
        <translation>Aus der Nachricht wurde keine Bestellung</translation>
    </message>
    <message>
        <source>Set the broker right, then publish again</source>
        <translation>Broker einrichten, dann neu senden</translation>
    </message>
    <message>
        <source>Tell the sender</source>
        <translation>Den Absender benachrichtigen</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>Beste&amp;llung</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New order…</source>
        <translation>&amp;Neue Bestellung…</translation>
    </message>
    <message>
        <source>&amp;Place the new order</source>
        <translation>Neue Bestellung &amp;aufgeben</translation>
    </message>
    <message>
        <source>It is taken in at once and runs by itself.</source>
        <translation>Sie wird sofort angenommen und läuft von selbst.</translation>
    </message>
    <message>
        <source>Chec&amp;k the new order</source>
        <translation>Neue Bestellung &amp;prüfen</translation>
    </message>
    <message>
        <source>Says what is wrong and what would happen. Nothing is placed.</source>
        <translation>Sagt, was nicht stimmt und was geschehen würde. Es wird nichts aufgegeben.</translation>
    </message>
    <message>
        <source>&amp;Discard the draft</source>
        <translation>Entwurf &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Console of &amp;another service…</source>
        <translation>&amp;Konsole eines anderen Dienstes…</translation>
    </message>
    <message>
        <source>Opens a window of its own.</source>
        <translation>Öffnet ein eigenes Fenster.</translation>
    </message>
    <message>
        <source>Name and c&amp;olour of this connection…</source>
        <translation>Name und &amp;Farbe dieser Verbindung…</translation>
    </message>
    <message>
        <source>&amp;Try the connection now</source>
        <translation>&amp;Jetzt verbinden</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Tab schließen</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>&amp;Geschlossenen Tab wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Takes back what has not been sent yet.</source>
        <translation>Nimmt zurück, was noch nicht gesendet wurde.</translation>
    </message>
    <message>
        <source>&amp;Copy order number</source>
        <translation>&amp;Bestellnummer kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;what to say to the customer</source>
        <translation>Text für die &amp;Kundschaft kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link to this order</source>
        <translation>&amp;Link zu dieser Bestellung kopieren</translation>
    </message>
    <message>
        <source>&amp;Open the order number on the clipboard</source>
        <translation>Bestellnummer aus &amp;der Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>Select &amp;all matches</source>
        <translation>Alle &amp;Treffer auswählen</translation>
    </message>
    <message>
        <source>Edit the &amp;query</source>
        <translation>&amp;Abfrage bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>&amp;Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>Off freezes everything and says since when.</source>
        <translation>Ausgeschaltet steht alles still, mit der Angabe, seit wann.</translation>
    </message>
    <message>
        <source>Plain or &amp;technical</source>
        <translation>&amp;Einfach oder technisch</translation>
    </message>
    <message>
        <source>T&amp;imes: relative, local, UTC</source>
        <translation>Zeiten: relativ, lokal, &amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>&amp;Schnellansicht</translation>
    </message>
    <message>
        <source>On Pipeline: holds everything still.</source>
        <translation>In der Pipeline: Hält alles still.</translation>
    </message>
    <message>
        <source>&amp;Numbers instead of charts</source>
        <translation>&amp;Zahlen statt Diagramme</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Ko&amp;mpakte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Standard rows</source>
        <translation>&amp;Normale Zeilen</translation>
    </message>
    <message>
        <source>C&amp;omfortable rows</source>
        <translation>G&amp;roßzügige Zeilen</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Ü&amp;bliche Schriftgröße</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>&amp;Farbschema des Systems</translation>
    </message>
    <message>
        <source>Li&amp;ght theme</source>
        <translation>&amp;Helles Farbschema</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Farbschema</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>H&amp;oher Kontrast</translation>
    </message>
    <message>
        <source>R&amp;eset layout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>&amp;Alles durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Fo&amp;rward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>Üb&amp;erblick</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Bestellungen</translation>
    </message>
    <message>
        <source>&amp;Pipeline</source>
        <translation>&amp;Pipeline</translation>
    </message>
    <message>
        <source>F&amp;ailures</source>
        <translation>Stö&amp;rungen</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Dienste</translation>
    </message>
    <message>
        <source>&amp;Workflows</source>
        <translation>Ablä&amp;ufe</translation>
    </message>
    <message>
        <source>Au&amp;dit</source>
        <translation>Pr&amp;otokoll</translation>
    </message>
    <message>
        <source>Nodes and stora&amp;ge</source>
        <translation>&amp;Knoten und Speicher</translation>
    </message>
    <message>
        <source>Bulk &amp;jobs</source>
        <translation>&amp;Sammelaufträge</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>&amp;Meldungen</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>&amp;Nächster Tab</translation>
    </message>
    <message>
        <source>Previo&amp;us tab</source>
        <translation>Voriger &amp;Tab</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Next order of the list</source>
        <translation>Nächste Bestellung der Liste</translation>
    </message>
    <message>
        <source>Previous order of the list</source>
        <translation>Vorige Bestellung der Liste</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open in a tab &amp;behind</source>
        <translation>&amp;In einem Tab dahinter öffnen</translation>
    </message>
    <message>
        <source>&amp;Retry or start again…</source>
        <translation>&amp;Wiederholen oder neu beginnen…</translation>
    </message>
    <message>
        <source>Says first what will happen to money, stock and customer.</source>
        <translation>Sagt zuerst, was mit Geld, Lager und Kundschaft geschieht.</translation>
    </message>
    <message>
        <source>&amp;Edit first…</source>
        <translation>Ers&amp;t bearbeiten…</translation>
    </message>
    <message>
        <source>S&amp;kip step…</source>
        <translation>S&amp;chritt auslassen…</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig machen…</translation>
    </message>
    <message>
        <source>Takes back what was done: money and stock go back.</source>
        <translation>Macht rückgängig, was getan wurde: Geld und Lagerbestand gehen zurück.</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>&amp;Stornieren…</translation>
    </message>
    <message>
        <source>&amp;It was done…</source>
        <translation>&amp;Es wurde ausgeführt…</translation>
    </message>
    <message>
        <source>You say that the step was done; the order goes on after it.</source>
        <translation>Sie geben an, dass der Schritt ausgeführt wurde; die Bestellung geht danach weiter.</translation>
    </message>
    <message>
        <source>It was not &amp;done…</source>
        <translation>Es w&amp;urde nicht ausgeführt…</translation>
    </message>
    <message>
        <source>You say that the step was not done; its service is asked once more.</source>
        <translation>Sie geben an, dass der Schritt nicht ausgeführt wurde; sein Dienst wird noch einmal angefragt.</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Genehmigen…</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>&amp;Ablehnen…</translation>
    </message>
    <message>
        <source>Settle by &amp;hand…</source>
        <translation>&amp;Von Hand regeln…</translation>
    </message>
    <message>
        <source>&amp;Stop here…</source>
        <translation>&amp;Hier anhalten…</translation>
    </message>
    <message>
        <source>&amp;Take care of it</source>
        <translation>&amp;Bestellung übernehmen</translation>
    </message>
    <message>
        <source>Co&amp;py as new…</source>
        <translation>Als neu &amp;kopieren…</translation>
    </message>
    <message>
        <source>Opens a new order that is filled in like this one.</source>
        <translation>Öffnet eine neue Bestellung, die wie diese ausgefüllt ist.</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>&amp;Notiz hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Watch this order</source>
        <translation>&amp;Diese Bestellung beobachten</translation>
    </message>
    <message>
        <source>You are told when it ends, is held or goes on; once more ends it.</source>
        <translation>Sie erfahren, wenn sie endet, festgehalten wird oder weitergeht; erneutes Wählen beendet das.</translation>
    </message>
    <message>
        <source>Copy what was sent</source>
        <translation>Gesendetes kopieren</translation>
    </message>
    <message>
        <source>Copy what was received</source>
        <translation>Empfangenes kopieren</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Without secrets; the service&apos;s address is a variable.</source>
        <translation>Ohne Geheimnisse; die Adresse des Dienstes ist eine Variable.</translation>
    </message>
    <message>
        <source>Bodies: brief, whole, raw</source>
        <translation>Inhalte: kurz, ganz, roh</translation>
    </message>
    <message>
        <source>Show the customer&apos;s data…</source>
        <translation>Kundendaten anzeigen…</translation>
    </message>
    <message>
        <source>The journal says who looked, and why.</source>
        <translation>Das Journal hält fest, wer die Daten angesehen hat und warum.</translation>
    </message>
    <message>
        <source>Do &amp;what the panel says</source>
        <translation>&amp;Aktion des Bereichs ausführen</translation>
    </message>
    <message>
        <source>Begins after 8 seconds, in which it can be taken back.</source>
        <translation>Beginnt nach 8 Sekunden; bis dahin lässt es sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Lea&amp;ve the panel</source>
        <translation>&amp;Bereich verlassen</translation>
    </message>
    <message>
        <source>Pause or go &amp;on with the bulk job</source>
        <translation>Sammelauftrag pausieren oder &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Stop the b&amp;ulk job</source>
        <translation>&amp;Sammelauftrag anhalten</translation>
    </message>
    <message>
        <source>Orders under way are finished; the rest is left as it is.</source>
        <translation>Laufende Bestellungen werden beendet; der Rest bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The cause is s&amp;ettled…</source>
        <translation>&amp;Ursache ist geregelt…</translation>
    </message>
    <message>
        <source>It is marked when it comes back.</source>
        <translation>Kommt sie wieder, wird sie markiert.</translation>
    </message>
    <message>
        <source>&amp;Pause or resume service…</source>
        <translation>Dienst pausieren &amp;oder fortsetzen…</translation>
    </message>
    <message>
        <source>Orders are parked meanwhile; no tries are used up.</source>
        <translation>Bestellungen werden so lange geparkt; es werden keine Versuche verbraucht.</translation>
    </message>
    <message>
        <source>Change &amp;limits of service…</source>
        <translation>&amp;Grenzen des Dienstes ändern…</translation>
    </message>
    <message>
        <source>Send a &amp;test call</source>
        <translation>&amp;Testaufruf senden</translation>
    </message>
    <message>
        <source>Says whether the service answers. No order is touched.</source>
        <translation>Sagt, ob der Dienst antwortet. Keine Bestellung wird berührt.</translation>
    </message>
    <message>
        <source>Orders &amp;held because of this service</source>
        <translation>&amp;Wegen dieses Dienstes festgehaltene Bestellungen</translation>
    </message>
    <message>
        <source>People&apos;s &amp;actions or everything</source>
        <translation>Aktionen &amp;von Personen oder alles</translation>
    </message>
    <message>
        <source>Verify &amp;chain</source>
        <translation>&amp;Kette prüfen</translation>
    </message>
    <message>
        <source>Reads the whole journal and changes nothing; orders go on meanwhile.</source>
        <translation>Liest das ganze Journal und ändert nichts; Bestellungen laufen dabei weiter.</translation>
    </message>
    <message>
        <source>Stop verif&amp;ying</source>
        <translation>&amp;Prüfung anhalten</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>Copies the storage while orders go on, and checks the copy.</source>
        <translation>Kopiert den Speicher, während Bestellungen weiterlaufen, und prüft die Kopie.</translation>
    </message>
    <message>
        <source>Stop the bac&amp;kup</source>
        <translation>Si&amp;cherung anhalten</translation>
    </message>
    <message>
        <source>Nothing is left of it.</source>
        <translation>Es bleibt nichts davon zurück.</translation>
    </message>
    <message>
        <source>Co&amp;mpare two versions</source>
        <translation>&amp;Zwei Versionen vergleichen</translation>
    </message>
    <message>
        <source>Pause &amp;notices for an hour</source>
        <translation>&amp;Meldungen eine Stunde lang pausieren</translation>
    </message>
    <message>
        <source>They still stand in the list behind the bell.</source>
        <translation>Sie stehen weiterhin in der Liste unter der Glocke.</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>&amp;Help for this screen</source>
        <translation>&amp;Hilfe zu dieser Ansicht</translation>
    </message>
    <message>
        <source>List of &amp;keys</source>
        <translation>&amp;Liste der Tasten</translation>
    </message>
    <message>
        <source>&amp;About Sagadesk</source>
        <translation>Über &amp;Sagadesk</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Live, updated {age} ago</source>
        <translation>Live, vor {age} aktualisiert</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Answers take {latency}, usually {usual}.</source>
        <translation>Antworten dauern {latency}, sonst {usual}.</translation>
    </message>
    <message>
        <source>Answers take long.</source>
        <translation>Antworten dauern lange.</translation>
    </message>
    <message>
        <source>Connection lost at {since}. You see what was known then. Trying again in {next}.</source>
        <translation>Verbindung um {since} verloren. Sie sehen den damaligen Stand. Neuer Versuch in {next}.</translation>
    </message>
    <message>
        <source>Connection lost. You see what was known then. Trying again.</source>
        <translation>Verbindung verloren. Sie sehen den damaligen Stand. Neuer Versuch läuft.</translation>
    </message>
    <message numerus="yes">
        <source>Connected again after {away}, %n changes.</source>
        <translation>
            <numerusform>Nach {away} wieder verbunden, %n Änderung.</numerusform>
            <numerusform>Nach {away} wieder verbunden, %n Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>Wieder verbunden.</translation>
    </message>
    <message>
        <source>The storage was updated by version {storage}. This console is {own}: reading works, acting needs the update.</source>
        <translation>Der Speicher wurde durch Version {storage} aktualisiert. Diese Konsole ist {own}: Lesen geht, Handeln erfordert die Aktualisierung.</translation>
    </message>
    <message>
        <source>The storage is of a newer version: reading works, acting needs the update.</source>
        <translation>Der Speicher gehört zu einer neueren Version: Lesen geht, Handeln erfordert die Aktualisierung.</translation>
    </message>
    <message numerus="yes">
        <source>No node is running orders. %n orders wait.</source>
        <translation>
            <numerusform>Kein Knoten bearbeitet Bestellungen. %n Bestellung wartet.</numerusform>
            <numerusform>Kein Knoten bearbeitet Bestellungen. %n Bestellungen warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No node is running orders.</source>
        <translation>Kein Knoten bearbeitet Bestellungen.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again to go on where you were.</source>
        <translation>Sie sind abgemeldet. Melden Sie sich wieder an, um dort weiterzumachen, wo Sie waren.</translation>
    </message>
    <message>
        <source>The connection is lost; nothing can be sent now.</source>
        <translation>Die Verbindung ist verloren; jetzt kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>This console must be updated before it may act.</source>
        <translation>Diese Konsole muss aktualisiert werden, bevor sie handeln darf.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Invented orders</source>
        <translation>Erfundene Bestellungen</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Only admins can do this.</source>
        <translation>Das können nur Admins.</translation>
    </message>
    <message>
        <source>Operators can do this.</source>
        <translation>Das können Operatoren.</translation>
    </message>
    <message>
        <source>The connection is lost, so nothing can be done now.</source>
        <translation>Die Verbindung ist verloren, deshalb ist jetzt nichts möglich.</translation>
    </message>
    <message>
        <source>The storage is newer than this console: acting needs the update.</source>
        <translation>Der Speicher ist neuer als diese Konsole: Handeln erfordert die Aktualisierung.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Order accepted</source>
        <translation>Bestellung angenommen</translation>
    </message>
    <message>
        <source>Order confirmed</source>
        <translation>Bestellung bestätigt</translation>
    </message>
    <message>
        <source>Order in processing</source>
        <translation>Bestellung in Arbeit</translation>
    </message>
    <message>
        <source>Order completed</source>
        <translation>Bestellung abgeschlossen</translation>
    </message>
    <message>
        <source>Order failed</source>
        <translation>Bestellung gescheitert</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Bestellung storniert</translation>
    </message>
    <message>
        <source>Started again</source>
        <translation>Neu begonnen</translation>
    </message>
    <message>
        <source>Held for a person</source>
        <translation>Für eine Person festgehalten</translation>
    </message>
    <message>
        <source>Let go on</source>
        <translation>Weitergelassen</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Schritt erledigt</translation>
    </message>
    <message>
        <source>Step refused</source>
        <translation>Schritt abgelehnt</translation>
    </message>
    <message>
        <source>Try failed</source>
        <translation>Versuch gescheitert</translation>
    </message>
    <message>
        <source>Try without an answer</source>
        <translation>Versuch ohne Antwort</translation>
    </message>
    <message>
        <source>Step left out</source>
        <translation>Schritt ausgelassen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Step undone</source>
        <translation>Schritt zurückgenommen</translation>
    </message>
    <message>
        <source>Undoing failed</source>
        <translation>Rückgängigmachen gescheitert</translation>
    </message>
    <message>
        <source>Cancelling asked for</source>
        <translation>Stornierung angefragt</translation>
    </message>
    <message>
        <source>Service called back</source>
        <translation>Dienst rief zurück</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Notiz hinzugefügt</translation>
    </message>
    <message>
        <source>Customer erased</source>
        <translation>Kundschaft gelöscht</translation>
    </message>
    <message>
        <source>Service paused</source>
        <translation>Dienst pausiert</translation>
    </message>
    <message>
        <source>Service resumed</source>
        <translation>Dienst fortgesetzt</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Bestellung geändert</translation>
    </message>
    <message>
        <source>Taken care of</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Service limited</source>
        <translation>Dienst begrenzt</translation>
    </message>
    <message>
        <source>Bulk job started</source>
        <translation>Sammelauftrag gestartet</translation>
    </message>
    <message>
        <source>Bulk job paused</source>
        <translation>Sammelauftrag pausiert</translation>
    </message>
    <message>
        <source>Bulk job resumed</source>
        <translation>Sammelauftrag fortgesetzt</translation>
    </message>
    <message>
        <source>Bulk job stopped itself</source>
        <translation>Sammelauftrag hielt von selbst an</translation>
    </message>
    <message>
        <source>Bulk job stopped</source>
        <translation>Sammelauftrag angehalten</translation>
    </message>
    <message>
        <source>Bulk job finished</source>
        <translation>Sammelauftrag beendet</translation>
    </message>
    <message>
        <source>Note on a cause</source>
        <translation>Notiz zu einer Ursache</translation>
    </message>
    <message>
        <source>Cause settled</source>
        <translation>Ursache geregelt</translation>
    </message>
    <message>
        <source>Undoing asked for</source>
        <translation>Rückgängigmachen angefragt</translation>
    </message>
    <message>
        <source>Event sent again</source>
        <translation>Ereignis erneut gesendet</translation>
    </message>
    <message>
        <source>Event given up</source>
        <translation>Ereignis aufgegeben</translation>
    </message>
    <message>
        <source>Events published once more</source>
        <translation>Ereignisse noch einmal gesendet</translation>
    </message>
    <message>
        <source>Sagadesk</source>
        <translation>Sagadesk</translation>
    </message>
    <message>
        <source>Personal data shown</source>
        <translation>Personendaten angezeigt</translation>
    </message>
    <message>
        <source>Storage backed up</source>
        <translation>Speicher gesichert</translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>It went over the broker, not over HTTP.</source>
        <translation>Es ging über den Broker, nicht über HTTP.</translation>
    </message>
    <message>
        <source>Only the beginning of what was sent is kept.</source>
        <translation>Nur der Anfang des Gesendeten ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>Nothing was charged</source>
        <translation>Nichts wurde abgebucht</translation>
    </message>
    <message>
        <source>{money} is held, not taken</source>
        <translation>{money} vorgemerkt, nicht eingezogen</translation>
    </message>
    <message>
        <source>{money} was taken</source>
        <translation>{money} eingezogen</translation>
    </message>
    <message>
        <source>{money} held, being released</source>
        <translation>{money} vorgemerkt, wird freigegeben</translation>
    </message>
    <message>
        <source>Nothing charged, hold released</source>
        <translation>Nichts abgebucht, Vormerkung aufgehoben</translation>
    </message>
    <message>
        <source>{money} is being refunded</source>
        <translation>{money} werden erstattet</translation>
    </message>
    <message>
        <source>{money} was refunded</source>
        <translation>{money} erstattet</translation>
    </message>
    <message>
        <source>Not known if money was taken</source>
        <translation>Unbekannt, ob Geld eingezogen wurde</translation>
    </message>
    <message>
        <source>The customer was not charged.</source>
        <translation>Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>{money} is held for the order, not taken.</source>
        <translation>{money} sind für die Bestellung vorgemerkt, nicht eingezogen.</translation>
    </message>
    <message>
        <source>{money} was taken.</source>
        <translation>{money} wurden eingezogen.</translation>
    </message>
    <message>
        <source>{money} was held, not taken; it is being released.</source>
        <translation>{money} waren vorgemerkt, nicht eingezogen; die Vormerkung wird aufgehoben.</translation>
    </message>
    <message>
        <source>{money} was held, not taken; it has been released.</source>
        <translation>{money} waren vorgemerkt, nicht eingezogen; die Vormerkung ist aufgehoben.</translation>
    </message>
    <message>
        <source>{money} had been taken and is being refunded.</source>
        <translation>{money} waren eingezogen und werden erstattet.</translation>
    </message>
    <message>
        <source>{money} had been taken and was refunded.</source>
        <translation>{money} waren eingezogen und wurden erstattet.</translation>
    </message>
    <message>
        <source>It is not known yet whether money was taken.</source>
        <translation>Es ist noch nicht bekannt, ob Geld eingezogen wurde.</translation>
    </message>
    <message>
        <source>You have not been charged.</source>
        <translation>Ihnen wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>You may see a pending amount. It is not a charge.</source>
        <translation>Sie sehen vielleicht einen vorgemerkten Betrag. Das ist keine Abbuchung.</translation>
    </message>
    <message>
        <source>Your payment has arrived.</source>
        <translation>Ihre Zahlung ist eingegangen.</translation>
    </message>
    <message>
        <source>You may see a pending amount. It is not a charge and goes away within 7 days.</source>
        <translation>Sie sehen vielleicht einen vorgemerkten Betrag. Das ist keine Abbuchung, und er verschwindet innerhalb von 7 Tagen.</translation>
    </message>
    <message>
        <source>You have not been charged; a pending amount goes away within 7 days.</source>
        <translation>Ihnen wurde nichts abgebucht; ein vorgemerkter Betrag verschwindet innerhalb von 7 Tagen.</translation>
    </message>
    <message>
        <source>Your money is on its way back, usually in 3 to 5 days.</source>
        <translation>Ihr Geld ist auf dem Weg zurück, meist in 3 bis 5 Tagen.</translation>
    </message>
    <message>
        <source>Your money was sent back; your bank shows it within 3 to 5 days.</source>
        <translation>Ihr Geld wurde zurückgesandt; Ihre Bank zeigt es innerhalb von 3 bis 5 Tagen.</translation>
    </message>
    <message>
        <source>We are checking with the bank whether anything was charged; you will not pay twice.</source>
        <translation>Wir klären mit der Bank, ob etwas abgebucht wurde; Sie zahlen nicht doppelt.</translation>
    </message>
    <message>
        <source>Nothing is reserved</source>
        <translation>Nichts ist reserviert</translation>
    </message>
    <message>
        <source>Items are reserved</source>
        <translation>Artikel sind reserviert</translation>
    </message>
    <message>
        <source>Items are being released</source>
        <translation>Artikel werden freigegeben</translation>
    </message>
    <message>
        <source>Items are back in stock</source>
        <translation>Artikel sind wieder im Lager</translation>
    </message>
    <message>
        <source>Not known if items are reserved</source>
        <translation>Unbekannt, ob Artikel reserviert sind</translation>
    </message>
    <message numerus="yes">
        <source>%n items reserved</source>
        <translation>
            <numerusform>%n Artikel reserviert</numerusform>
            <numerusform>%n Artikel reserviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items being released</source>
        <translation>
            <numerusform>%n Artikel wird freigegeben</numerusform>
            <numerusform>%n Artikel werden freigegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items back in stock</source>
        <translation>
            <numerusform>%n Artikel wieder im Lager</numerusform>
            <numerusform>%n Artikel wieder im Lager</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is allocated</source>
        <translation>Nichts ist zugeteilt</translation>
    </message>
    <message>
        <source>It is allocated</source>
        <translation>Es ist zugeteilt</translation>
    </message>
    <message>
        <source>It is being released</source>
        <translation>Die Zuteilung wird aufgehoben</translation>
    </message>
    <message>
        <source>The allocation was released</source>
        <translation>Die Zuteilung ist aufgehoben</translation>
    </message>
    <message>
        <source>Not known if it is allocated</source>
        <translation>Unbekannt, ob es zugeteilt ist</translation>
    </message>
    <message>
        <source>The items are reserved.</source>
        <translation>Die Artikel sind reserviert.</translation>
    </message>
    <message>
        <source>The items are being released.</source>
        <translation>Die Artikel werden freigegeben.</translation>
    </message>
    <message>
        <source>The items are back in stock.</source>
        <translation>Die Artikel sind wieder im Lager.</translation>
    </message>
    <message>
        <source>It is not known whether the items are reserved.</source>
        <translation>Es ist nicht bekannt, ob die Artikel reserviert sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are reserved.</source>
        <translation>
            <numerusform>%n Artikel ist reserviert.</numerusform>
            <numerusform>%n Artikel sind reserviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are being released.</source>
        <translation>
            <numerusform>%n Artikel wird freigegeben.</numerusform>
            <numerusform>%n Artikel werden freigegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are back in stock.</source>
        <translation>
            <numerusform>%n Artikel ist wieder im Lager.</numerusform>
            <numerusform>%n Artikel sind wieder im Lager.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it needs is allocated.</source>
        <translation>Was nötig ist, ist zugeteilt.</translation>
    </message>
    <message>
        <source>What was allocated is being released.</source>
        <translation>Die Zuteilung wird aufgehoben.</translation>
    </message>
    <message>
        <source>What was allocated is released.</source>
        <translation>Die Zuteilung ist aufgehoben.</translation>
    </message>
    <message>
        <source>It is not known whether what it needs is allocated.</source>
        <translation>Es ist nicht bekannt, ob das Nötige zugeteilt ist.</translation>
    </message>
    <message>
        <source>Nothing was shipped</source>
        <translation>Nichts wurde versandt</translation>
    </message>
    <message>
        <source>The delivery is made</source>
        <translation>Die Lieferung ist erstellt</translation>
    </message>
    <message>
        <source>The delivery is being stopped</source>
        <translation>Die Lieferung wird angehalten</translation>
    </message>
    <message>
        <source>The delivery was stopped</source>
        <translation>Die Lieferung wurde angehalten</translation>
    </message>
    <message>
        <source>Not known if the delivery was made</source>
        <translation>Unbekannt, ob die Lieferung erstellt wurde</translation>
    </message>
    <message>
        <source>Nothing was activated</source>
        <translation>Nichts wurde aktiviert</translation>
    </message>
    <message>
        <source>It is active</source>
        <translation>Es ist aktiv</translation>
    </message>
    <message>
        <source>It is being ended</source>
        <translation>Es wird beendet</translation>
    </message>
    <message>
        <source>It was ended</source>
        <translation>Es wurde beendet</translation>
    </message>
    <message>
        <source>Not known if it is active</source>
        <translation>Unbekannt, ob es aktiv ist</translation>
    </message>
    <message>
        <source>The delivery was made.</source>
        <translation>Die Lieferung wurde erstellt.</translation>
    </message>
    <message>
        <source>The delivery is being stopped.</source>
        <translation>Die Lieferung wird angehalten.</translation>
    </message>
    <message>
        <source>The delivery was stopped.</source>
        <translation>Die Lieferung wurde angehalten.</translation>
    </message>
    <message>
        <source>It is not known whether the delivery was made.</source>
        <translation>Es ist nicht bekannt, ob die Lieferung erstellt wurde.</translation>
    </message>
    <message>
        <source>It is active.</source>
        <translation>Es ist aktiv.</translation>
    </message>
    <message>
        <source>It is being ended.</source>
        <translation>Es wird beendet.</translation>
    </message>
    <message>
        <source>It was ended.</source>
        <translation>Es wurde beendet.</translation>
    </message>
    <message>
        <source>It is not known whether it is active.</source>
        <translation>Es ist nicht bekannt, ob es aktiv ist.</translation>
    </message>
    <message>
        <source>No message was sent</source>
        <translation>Keine Nachricht wurde gesendet</translation>
    </message>
    <message>
        <source>A message was sent</source>
        <translation>Eine Nachricht wurde gesendet</translation>
    </message>
    <message>
        <source>Not known if a message was sent</source>
        <translation>Unbekannt, ob eine Nachricht gesendet wurde</translation>
    </message>
    <message>
        <source>Under way, not known yet</source>
        <translation>Läuft gerade, noch nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing was charged so far.</source>
        <translation>Bisher wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Your payment is being handled right now.</source>
        <translation>Ihre Zahlung wird gerade bearbeitet.</translation>
    </message>
    <message>
        <source>Nothing has been charged so far.</source>
        <translation>Bisher wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Customer told</source>
        <translation>Kundschaft informiert</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>no reason is known</source>
        <translation>kein Grund bekannt</translation>
    </message>
    <message>
        <source>{service} did not answer</source>
        <translation>{service} hat nicht geantwortet</translation>
    </message>
    <message>
        <source>{service} is offline</source>
        <translation>{service} ist offline</translation>
    </message>
    <message>
        <source>{service} is busy</source>
        <translation>{service} ist ausgelastet</translation>
    </message>
    <message>
        <source>{service} has a problem</source>
        <translation>{service} hat eine Störung</translation>
    </message>
    <message>
        <source>{service} was unclear</source>
        <translation>{service} war unklar</translation>
    </message>
    <message>
        <source>{service} did not do it</source>
        <translation>{service} hat es nicht ausgeführt</translation>
    </message>
    <message>
        <source>{service} refused</source>
        <translation>{service} hat abgelehnt</translation>
    </message>
    <message>
        <source>there was no answer</source>
        <translation>es gab keine Antwort</translation>
    </message>
    <message>
        <source>nobody was reachable</source>
        <translation>niemand war erreichbar</translation>
    </message>
    <message>
        <source>there was no time for it</source>
        <translation>es war keine Zeit dafür</translation>
    </message>
    <message>
        <source>there was a problem</source>
        <translation>es gab eine Störung</translation>
    </message>
    <message>
        <source>the answer was unclear</source>
        <translation>die Antwort war unklar</translation>
    </message>
    <message>
        <source>it was not done</source>
        <translation>es wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>es wurde abgelehnt</translation>
    </message>
    <message>
        <source>No success</source>
        <translation>Nicht gelungen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Too busy</source>
        <translation>Überlastet</translation>
    </message>
    <message>
        <source>Had a problem</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Antwort nicht verstanden</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>not enough money</source>
        <translation>nicht genug Geld</translation>
    </message>
    <message>
        <source>card has expired</source>
        <translation>Karte ist abgelaufen</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>for security</source>
        <translation>aus Sicherheitsgründen</translation>
    </message>
    <message>
        <source>not confirmed by the customer</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>out of stock</source>
        <translation>nicht auf Lager</translation>
    </message>
    <message>
        <source>only a part in stock</source>
        <translation>nur ein Teil auf Lager</translation>
    </message>
    <message>
        <source>price has changed</source>
        <translation>Preis hat sich geändert</translation>
    </message>
    <message>
        <source>not allowed for this customer</source>
        <translation>für diese Person nicht erlaubt</translation>
    </message>
    <message>
        <source>does not deliver there</source>
        <translation>liefert dorthin nicht</translation>
    </message>
    <message>
        <source>rejected by a person</source>
        <translation>von einer Person abgelehnt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not known if done</source>
        <translation>Unbekannt, ob erledigt</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>Abgelehnt: {reason}</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>vor %1 T</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <translation>%1 · %2 (%3)</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Check availability</source>
        <translation>Verfügbarkeit prüfen</translation>
    </message>
    <message>
        <source>Check price</source>
        <translation>Preis prüfen</translation>
    </message>
    <message>
        <source>Check customer</source>
        <translation>Kundschaft prüfen</translation>
    </message>
    <message>
        <source>Authorise payment</source>
        <translation>Zahlung autorisieren</translation>
    </message>
    <message>
        <source>Reserve stock</source>
        <translation>Bestand reservieren</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Zahlung einziehen</translation>
    </message>
    <message>
        <source>Create shipment</source>
        <translation>Versand anlegen</translation>
    </message>
    <message>
        <source>Send confirmation</source>
        <translation>Bestätigung senden</translation>
    </message>
    <message>
        <source>Approve request</source>
        <translation>Anfrage genehmigen</translation>
    </message>
    <message>
        <source>Allocate work</source>
        <translation>Arbeit zuteilen</translation>
    </message>
    <message>
        <source>Activate work</source>
        <translation>Arbeit aktivieren</translation>
    </message>
    <message>
        <source>Allocate resource</source>
        <translation>Ressource zuteilen</translation>
    </message>
    <message>
        <source>Send welcome</source>
        <translation>Begrüßung senden</translation>
    </message>
    <message>
        <source>Activate subscription</source>
        <translation>Abonnement aktivieren</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Dienstauftrag</translation>
    </message>
    <message>
        <source>Authorise</source>
        <translation>Autorisieren</translation>
    </message>
    <message>
        <source>Free card hold</source>
        <translation>Kartenvormerkung aufheben</translation>
    </message>
    <message>
        <source>Release stock</source>
        <translation>Bestand freigeben</translation>
    </message>
    <message>
        <source>Stop shipment</source>
        <translation>Versand anhalten</translation>
    </message>
    <message>
        <source>Release work</source>
        <translation>Arbeit freigeben</translation>
    </message>
    <message>
        <source>End work</source>
        <translation>Arbeit beenden</translation>
    </message>
    <message>
        <source>Release resource</source>
        <translation>Ressource freigeben</translation>
    </message>
    <message>
        <source>End subscription</source>
        <translation>Abonnement beenden</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstatten</translation>
    </message>
</context>
<context>
    <name>OrderColumns</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Current step</source>
        <translation>Aktueller Schritt</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
</context>
<context>
    <name>OrderDifference</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Status: %1 → %2</source>
        <translation>Status: %1 → %2</translation>
    </message>
    <message>
        <source>Taken care of by: %1 → %2</source>
        <translation>Zuständig: %1 → %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>OrderDraft</name>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Two letters, such as DE</source>
        <translation>Zwei Buchstaben, etwa DE</translation>
    </message>
    <message>
        <source>Its last four digits only</source>
        <translation>Nur die letzten vier Ziffern</translation>
    </message>
    <message>
        <source>As in 2026-12-04 14:00</source>
        <translation>Etwa 2026-12-04 14:00</translation>
    </message>
    <message>
        <source>No currency in use</source>
        <translation>Keine gültige Währung</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>Kein Betrag</translation>
    </message>
    <message>
        <source>At least one line is needed</source>
        <translation>Mindestens eine Position ist nötig</translation>
    </message>
    <message>
        <source>A whole number from 1</source>
        <translation>Eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>More than the order costs</source>
        <translation>Mehr, als die Bestellung kostet</translation>
    </message>
</context>
<context>
    <name>OrderOffers</name>
    <message>
        <source>The parcel is made; it can only go forward.</source>
        <translation>Das Paket ist erstellt; es geht nur noch vorwärts.</translation>
    </message>
    <message>
        <source>The step that decides is under way; its answer comes first.</source>
        <translation>Der entscheidende Schritt läuft gerade; zuerst kommt seine Antwort.</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>{step}: refused by {service}</source>
        <translation>{step}: von {service} abgelehnt</translation>
    </message>
    <message>
        <source>The order was refused</source>
        <translation>Die Bestellung wurde abgelehnt</translation>
    </message>
    <message>
        <source>{service} refused {step}; the order ended at {at}.</source>
        <translation>{service} hat „{step}“ abgelehnt; die Bestellung endete um {at}.</translation>
    </message>
    <message>
        <source>The order was refused and ended at {at}.</source>
        <translation>Die Bestellung wurde abgelehnt und endete um {at}.</translation>
    </message>
    <message>
        <source>A new try would be refused again unless something is changed: Edit first.</source>
        <translation>Ein neuer Versuch würde wieder abgelehnt, wenn nichts geändert wird: Erst bearbeiten.</translation>
    </message>
    <message>
        <source>Your order could not be carried out.</source>
        <translation>Ihre Bestellung konnte nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>I can look for another way with you.</source>
        <translation>Ich kann mit Ihnen einen anderen Weg suchen.</translation>
    </message>
    <message>
        <source>Bank refused: not enough money</source>
        <translation>Bank hat abgelehnt: nicht genug Geld</translation>
    </message>
    <message>
        <source>The payment was refused by the bank (not enough money); the order ended at {at}.</source>
        <translation>Die Bank hat die Zahlung abgelehnt (nicht genug Geld); die Bestellung endete um {at}.</translation>
    </message>
    <message>
        <source>Start again makes run {run} from the first step; {money} is asked for once more.</source>
        <translation>„Neu beginnen“ startet Durchlauf {run} beim ersten Schritt; {money} werden noch einmal angefragt.</translation>
    </message>
    <message>
        <source>Start again makes a new run from the first step.</source>
        <translation>„Neu beginnen“ startet einen neuen Durchlauf beim ersten Schritt.</translation>
    </message>
    <message>
        <source>Your bank did not approve the payment.</source>
        <translation>Ihre Bank hat die Zahlung nicht genehmigt.</translation>
    </message>
    <message>
        <source>You can use another card.</source>
        <translation>Sie können eine andere Karte verwenden.</translation>
    </message>
    <message>
        <source>Card has expired</source>
        <translation>Karte ist abgelaufen</translation>
    </message>
    <message>
        <source>The payment was refused because the card has expired; the order ended at {at}.</source>
        <translation>Die Zahlung wurde abgelehnt, weil die Karte abgelaufen ist; die Bestellung endete um {at}.</translation>
    </message>
    <message>
        <source>Your card has expired.</source>
        <translation>Ihre Karte ist abgelaufen.</translation>
    </message>
    <message>
        <source>Do you have a newer one?</source>
        <translation>Haben Sie eine neuere?</translation>
    </message>
    <message>
        <source>Bank refused without a reason</source>
        <translation>Bank hat ohne Grund abgelehnt</translation>
    </message>
    <message>
        <source>The bank gave no reason and will not give one on a new try; the order ended at {at}.</source>
        <translation>Die Bank nannte keinen Grund und wird bei einem neuen Versuch keinen nennen; die Bestellung endete um {at}.</translation>
    </message>
    <message>
        <source>Your bank declined the payment; only they can say why.</source>
        <translation>Ihre Bank hat die Zahlung abgelehnt; nur sie kann sagen, warum.</translation>
    </message>
    <message>
        <source>Another card works right away.</source>
        <translation>Eine andere Karte geht sofort.</translation>
    </message>
    <message>
        <source>Payment not possible with this card</source>
        <translation>Zahlung mit dieser Karte nicht möglich</translation>
    </message>
    <message>
        <source>The payment was refused for a security reason; the order ended at {at}. Please do not retry with this card.</source>
        <translation>Die Zahlung wurde aus Sicherheitsgründen abgelehnt; die Bestellung endete um {at}. Bitte mit dieser Karte nicht wiederholen.</translation>
    </message>
    <message>
        <source>This payment did not go through.</source>
        <translation>Diese Zahlung ist nicht zustande gekommen.</translation>
    </message>
    <message>
        <source>Please use another way to pay, or ask your bank.</source>
        <translation>Bitte zahlen Sie auf andere Weise oder fragen Sie Ihre Bank.</translation>
    </message>
    <message>
        <source>Not confirmed with the customer&apos;s bank</source>
        <translation>Bei der Bank nicht bestätigt</translation>
    </message>
    <message>
        <source>The bank wanted the customer to confirm the payment, and that did not succeed; the order ended at {at}.</source>
        <translation>Die Bank wollte eine Bestätigung der Zahlung, und diese kam nicht zustande; die Bestellung endete um {at}.</translation>
    </message>
    <message>
        <source>Your bank wanted you to confirm the payment, and that did not work.</source>
        <translation>Ihre Bank wollte, dass Sie die Zahlung bestätigen, und das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>We can try it again together now.</source>
        <translation>Wir können es jetzt gemeinsam noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Nicht auf Lager</translation>
    </message>
    <message>
        <source>{service} did not have everything in stock; the order ended at {at}.</source>
        <translation>{service} hatte nicht alles auf Lager; die Bestellung endete um {at}.</translation>
    </message>
    <message>
        <source>Not everything was in stock; the order ended at {at}.</source>
        <translation>Nicht alles war auf Lager; die Bestellung endete um {at}.</translation>
    </message>
    <message>
        <source>Start again makes sense once it is back in stock.</source>
        <translation>„Neu beginnen“ ist sinnvoll, sobald wieder Ware da ist.</translation>
    </message>
    <message>
        <source>It sold out as you ordered.</source>
        <translation>Es wurde ausverkauft, während Sie bestellten.</translation>
    </message>
    <message>
        <source>Shall I look for something similar?</source>
        <translation>Soll ich etwas Ähnliches suchen?</translation>
    </message>
    <message>
        <source>Only a part is in stock</source>
        <translation>Nur ein Teil ist auf Lager</translation>
    </message>
    <message>
        <source>{service} has only a part of the items; the order ended at {at}.</source>
        <translation>{service} hat nur einen Teil der Artikel; die Bestellung endete um {at}.</translation>
    </message>
    <message>
        <source>Only a part of the items is in stock; the order ended at {at}.</source>
        <translation>Nur ein Teil der Artikel ist auf Lager; die Bestellung endete um {at}.</translation>
    </message>
    <message>
        <source>Edit first lets you order the part that is there.</source>
        <translation>Mit „Erst bearbeiten“ bestellen Sie den vorhandenen Teil.</translation>
    </message>
    <message>
        <source>Only a part of your order is in stock.</source>
        <translation>Nur ein Teil Ihrer Bestellung ist auf Lager.</translation>
    </message>
    <message>
        <source>Shall we send that part, or wait for all?</source>
        <translation>Sollen wir diesen Teil senden oder auf alles warten?</translation>
    </message>
    <message>
        <source>Price changed after checkout</source>
        <translation>Preis nach dem Kauf geändert</translation>
    </message>
    <message>
        <source>The price had changed since checkout; the order ended at {at}.</source>
        <translation>Der Preis hatte sich seit dem Kauf geändert; die Bestellung endete um {at}.</translation>
    </message>
    <message>
        <source>Edit first lets you order at the new price.</source>
        <translation>Mit „Erst bearbeiten“ bestellen Sie zum neuen Preis.</translation>
    </message>
    <message>
        <source>The price changed after you ordered.</source>
        <translation>Der Preis hat sich nach Ihrer Bestellung geändert.</translation>
    </message>
    <message>
        <source>Do you want it at the new price?</source>
        <translation>Möchten Sie es zum neuen Preis?</translation>
    </message>
    <message>
        <source>Not allowed for this customer</source>
        <translation>Für diese Person nicht erlaubt</translation>
    </message>
    <message>
        <source>A rule for this customer was not met; the order ended at {at}.</source>
        <translation>Eine Regel für diese Person war nicht erfüllt; die Bestellung endete um {at}.</translation>
    </message>
    <message>
        <source>We cannot sell this item on this account.</source>
        <translation>Wir können diesen Artikel über dieses Konto nicht verkaufen.</translation>
    </message>
    <message>
        <source>{service} does not deliver there</source>
        <translation>{service} liefert dorthin nicht</translation>
    </message>
    <message>
        <source>The carrier does not deliver there</source>
        <translation>Der Zusteller liefert dorthin nicht</translation>
    </message>
    <message>
        <source>{service} refused the address; the order ended at {at}.</source>
        <translation>{service} hat die Adresse abgelehnt; die Bestellung endete um {at}.</translation>
    </message>
    <message>
        <source>The carrier refused the address; the order ended at {at}.</source>
        <translation>Der Zusteller hat die Adresse abgelehnt; die Bestellung endete um {at}.</translation>
    </message>
    <message>
        <source>Edit first lets you change the address.</source>
        <translation>Mit „Erst bearbeiten“ ändern Sie die Adresse.</translation>
    </message>
    <message>
        <source>The carrier does not go to your address.</source>
        <translation>Der Zusteller fährt Ihre Adresse nicht an.</translation>
    </message>
    <message>
        <source>{service} does not deliver there; refunded</source>
        <translation>{service} liefert dorthin nicht; erstattet</translation>
    </message>
    <message>
        <source>The carrier does not deliver there; refunded</source>
        <translation>Der Zusteller liefert dorthin nicht; erstattet</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>All steps were done by {at}.</source>
        <translation>Alle Schritte waren um {at} erledigt.</translation>
    </message>
    <message>
        <source>Nothing more happens.</source>
        <translation>Mehr geschieht nicht.</translation>
    </message>
    <message>
        <source>Your order is complete.</source>
        <translation>Ihre Bestellung ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Paid, handed to {carrier}</source>
        <translation>Bezahlt, an {carrier} übergeben</translation>
    </message>
    <message>
        <source>Paid, delivery is made</source>
        <translation>Bezahlt, Lieferung ist erstellt</translation>
    </message>
    <message>
        <source>All steps were done by {at}. {carrier} has the delivery, reference {reference}.</source>
        <translation>Alle Schritte waren um {at} erledigt. {carrier} hat die Lieferung, Referenz {reference}.</translation>
    </message>
    <message>
        <source>Your order is complete and on its way; the carrier&apos;s reference is {reference}.</source>
        <translation>Ihre Bestellung ist abgeschlossen und unterwegs; die Referenz beim Zusteller ist {reference}.</translation>
    </message>
    <message>
        <source>Your order is complete and the delivery is made.</source>
        <translation>Ihre Bestellung ist abgeschlossen und die Lieferung erstellt.</translation>
    </message>
    <message>
        <source>Paid and active</source>
        <translation>Bezahlt und aktiv</translation>
    </message>
    <message>
        <source>Your order is complete and active.</source>
        <translation>Ihre Bestellung ist abgeschlossen und aktiv.</translation>
    </message>
    <message>
        <source>Completed; {step} is still open</source>
        <translation>Abgeschlossen; {step} ist noch offen</translation>
    </message>
    <message>
        <source>The order was completed by {at}; {step} is still under way.</source>
        <translation>Die Bestellung war um {at} abgeschlossen; „{step}“ läuft noch.</translation>
    </message>
    <message>
        <source>{step} goes on by itself.</source>
        <translation>„{step}“ geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Completed without {step}</source>
        <translation>Abgeschlossen ohne {step}</translation>
    </message>
    <message>
        <source>The order was completed by {at}. {step} was not done; all else is.</source>
        <translation>Die Bestellung war um {at} abgeschlossen. „{step}“ wurde nicht ausgeführt, alles andere schon.</translation>
    </message>
    <message>
        <source>Nothing more happens by itself.</source>
        <translation>Von selbst geschieht nichts mehr.</translation>
    </message>
    <message>
        <source>Cancelled on request</source>
        <translation>Auf Wunsch storniert</translation>
    </message>
    <message>
        <source>The order was cancelled; it ended at {at}.</source>
        <translation>Die Bestellung wurde storniert; sie endete um {at}.</translation>
    </message>
    <message>
        <source>Nothing more happens. Copy as new makes another order of it.</source>
        <translation>Mehr geschieht nicht. „Als neu kopieren“ macht daraus eine weitere Bestellung.</translation>
    </message>
    <message>
        <source>Your order is cancelled.</source>
        <translation>Ihre Bestellung ist storniert.</translation>
    </message>
    <message>
        <source>Given up by our team</source>
        <translation>Von unserem Team aufgegeben</translation>
    </message>
    <message>
        <source>A colleague gave the order up; it ended at {at}. The reason stands in its events.</source>
        <translation>Eine Person im Team hat die Bestellung aufgegeben; sie endete um {at}. Der Grund steht in ihren Ereignissen.</translation>
    </message>
    <message>
        <source>I can start it again for you.</source>
        <translation>Ich kann sie für Sie neu beginnen.</translation>
    </message>
    <message>
        <source>{step}: given up after all tries</source>
        <translation>{step}: nach allen Versuchen aufgegeben</translation>
    </message>
    <message>
        <source>Given up after all tries</source>
        <translation>Nach allen Versuchen aufgegeben</translation>
    </message>
    <message>
        <source>{step} had no success: {failure}. The order was given up and ended at {at}.</source>
        <translation>„{step}“ ist nicht gelungen: {failure}. Die Bestellung wurde aufgegeben und endete um {at}.</translation>
    </message>
    <message>
        <source>The order was given up after all tries and ended at {at}.</source>
        <translation>Die Bestellung wurde nach allen Versuchen aufgegeben und endete um {at}.</translation>
    </message>
    <message>
        <source>Your order could not be carried out because of a technical problem.</source>
        <translation>Ihre Bestellung konnte wegen einer technischen Störung nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>Refunded {money}</source>
        <translation>{money} erstattet</translation>
    </message>
    <message>
        <source>{service} refused {step}, so the order was undone. The refund of {money} was confirmed by {at}.</source>
        <translation>{service} hat „{step}“ abgelehnt, deshalb wurde die Bestellung rückgängig gemacht. Die Erstattung von {money} war um {at} bestätigt.</translation>
    </message>
    <message>
        <source>The order was undone. The refund of {money} was confirmed by {at}.</source>
        <translation>Die Bestellung wurde rückgängig gemacht. Die Erstattung von {money} war um {at} bestätigt.</translation>
    </message>
    <message>
        <source>Your order could not be carried out. The refund has left us; your bank shows it within 3 to 5 days.</source>
        <translation>Ihre Bestellung konnte nicht ausgeführt werden. Die Erstattung ist bei uns raus; Ihre Bank zeigt sie innerhalb von 3 bis 5 Tagen.</translation>
    </message>
    <message>
        <source>Not approved by our team</source>
        <translation>Von unserem Team nicht genehmigt</translation>
    </message>
    <message>
        <source>A colleague rejected the order; it ended at {at}. The reason stands in its events.</source>
        <translation>Eine Person im Team hat die Bestellung abgelehnt; sie endete um {at}. Der Grund steht in ihren Ereignissen.</translation>
    </message>
    <message>
        <source>We cannot accept this order.</source>
        <translation>Wir können diese Bestellung nicht annehmen.</translation>
    </message>
    <message>
        <source>Being checked: {step}</source>
        <translation>Wird geprüft: {step}</translation>
    </message>
    <message>
        <source>Checks are running</source>
        <translation>Prüfungen laufen</translation>
    </message>
    <message>
        <source>The order is being checked now, since {since}.</source>
        <translation>Die Bestellung wird gerade geprüft, seit {since}.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Your order has arrived and is being checked right now.</source>
        <translation>Ihre Bestellung ist angekommen und wird gerade geprüft.</translation>
    </message>
    <message>
        <source>Being confirmed: {step}</source>
        <translation>Wird bestätigt: {step}</translation>
    </message>
    <message>
        <source>Being confirmed now</source>
        <translation>Wird gerade bestätigt</translation>
    </message>
    <message>
        <source>{step} is running now at {service}, since {since}.</source>
        <translation>„{step}“ läuft gerade bei {service}, seit {since}.</translation>
    </message>
    <message>
        <source>The order is being confirmed now.</source>
        <translation>Die Bestellung wird gerade bestätigt.</translation>
    </message>
    <message>
        <source>Your order is being confirmed right now.</source>
        <translation>Ihre Bestellung wird gerade bestätigt.</translation>
    </message>
    <message>
        <source>Running now: {step}</source>
        <translation>Läuft gerade: {step}</translation>
    </message>
    <message>
        <source>Being carried out now</source>
        <translation>Wird gerade ausgeführt</translation>
    </message>
    <message>
        <source>The order is being carried out now.</source>
        <translation>Die Bestellung wird gerade ausgeführt.</translation>
    </message>
    <message>
        <source>Your order is being made ready right now.</source>
        <translation>Ihre Bestellung wird gerade fertig gemacht.</translation>
    </message>
    <message>
        <source>Paid; running now: {step}</source>
        <translation>Bezahlt; läuft gerade: {step}</translation>
    </message>
    <message>
        <source>Paid; being carried out now</source>
        <translation>Bezahlt; wird gerade ausgeführt</translation>
    </message>
    <message>
        <source>{step}, try {try} of {of}: {failure}</source>
        <translation>{step}, Versuch {try} von {of}: {failure}</translation>
    </message>
    <message>
        <source>Try {try} of {of} did not succeed: {failure}.</source>
        <translation>Versuch {try} von {of} ist nicht gelungen: {failure}.</translation>
    </message>
    <message>
        <source>The next try follows by itself at {due}.</source>
        <translation>Der nächste Versuch folgt von selbst um {due}.</translation>
    </message>
    <message>
        <source>The next try follows by itself.</source>
        <translation>Der nächste Versuch folgt von selbst.</translation>
    </message>
    <message>
        <source>There is a short delay on our side. Your order is safe and goes on by itself.</source>
        <translation>Bei uns gibt es eine kurze Verzögerung. Ihre Bestellung ist sicher und geht von selbst weiter.</translation>
    </message>
    <message>
        <source>{step}: waits until {due}</source>
        <translation>{step}: wartet bis {due}</translation>
    </message>
    <message>
        <source>{step}: waits for its time</source>
        <translation>{step}: wartet auf seine Zeit</translation>
    </message>
    <message>
        <source>The order waits as planned, since {since}.</source>
        <translation>Die Bestellung wartet wie geplant, seit {since}.</translation>
    </message>
    <message>
        <source>It goes on by itself at {due}.</source>
        <translation>Es geht um {due} von selbst weiter.</translation>
    </message>
    <message>
        <source>All is well with your order. It goes on at {due}.</source>
        <translation>Mit Ihrer Bestellung ist alles in Ordnung. Sie geht um {due} weiter.</translation>
    </message>
    <message>
        <source>All is well with your order. It goes on by itself.</source>
        <translation>Mit Ihrer Bestellung ist alles in Ordnung. Sie geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Not known yet if money was taken</source>
        <translation>Noch unbekannt, ob Geld eingezogen wurde</translation>
    </message>
    <message>
        <source>The last try at {since} had no clear answer. {service} is being asked what was done. Please do not retry by hand.</source>
        <translation>Der letzte Versuch um {since} hatte keine klare Antwort. {service} wird gefragt, was geschehen ist. Bitte nicht von Hand wiederholen.</translation>
    </message>
    <message>
        <source>Sagadesk asks {service} again at {due}.</source>
        <translation>Sagadesk fragt {service} um {due} noch einmal.</translation>
    </message>
    <message>
        <source>Sagadesk asks {service} by itself.</source>
        <translation>Sagadesk fragt {service} von selbst.</translation>
    </message>
    <message>
        <source>We are checking your payment right now.</source>
        <translation>Wir prüfen gerade Ihre Zahlung.</translation>
    </message>
    <message>
        <source>Not known yet if the delivery was made</source>
        <translation>Noch unbekannt, ob die Lieferung erstellt wurde</translation>
    </message>
    <message>
        <source>We are checking with the carrier right now.</source>
        <translation>Wir klären es gerade mit dem Zusteller.</translation>
    </message>
    <message>
        <source>{step}: not known yet if it was done</source>
        <translation>{step}: noch unbekannt, ob ausgeführt</translation>
    </message>
    <message>
        <source>We are checking one part of your order right now. It goes on by itself.</source>
        <translation>Wir prüfen gerade einen Teil Ihrer Bestellung. Sie geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Waiting for the payment until {due}</source>
        <translation>Wartet bis {due} auf die Zahlung</translation>
    </message>
    <message>
        <source>Waiting for the payment</source>
        <translation>Wartet auf die Zahlung</translation>
    </message>
    <message>
        <source>{service} took the request at {since}; the final answer is still to come.</source>
        <translation>{service} hat die Anfrage um {since} angenommen; die endgültige Antwort steht noch aus.</translation>
    </message>
    <message>
        <source>The order goes on by itself when the answer comes, at the latest at {due}.</source>
        <translation>Die Bestellung geht von selbst weiter, wenn die Antwort kommt, spätestens um {due}.</translation>
    </message>
    <message>
        <source>The order goes on by itself when the answer comes.</source>
        <translation>Die Bestellung geht von selbst weiter, wenn die Antwort kommt.</translation>
    </message>
    <message>
        <source>Your payment still waits for a confirmation. If your bank&apos;s app asks you, please confirm; it waits until {due}.</source>
        <translation>Ihre Zahlung wartet noch auf eine Bestätigung. Wenn die App Ihrer Bank fragt, bestätigen Sie bitte; sie wartet bis {due}.</translation>
    </message>
    <message>
        <source>Your payment still waits for a confirmation. If your bank&apos;s app asks you, please confirm.</source>
        <translation>Ihre Zahlung wartet noch auf eine Bestätigung. Wenn die App Ihrer Bank fragt, bestätigen Sie bitte.</translation>
    </message>
    <message>
        <source>{step}: {service} has not answered yet</source>
        <translation>{step}: {service} hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>Your order is being worked on and goes on by itself.</source>
        <translation>Ihre Bestellung ist in Arbeit und geht von selbst weiter.</translation>
    </message>
    <message>
        <source>{step}: waits for a yes or no</source>
        <translation>{step}: wartet auf ein Ja oder Nein</translation>
    </message>
    <message>
        <source>A colleague has to approve or reject it; it waits since {since}, until {due}.</source>
        <translation>Eine Person im Team muss genehmigen oder ablehnen; es wartet seit {since}, bis {due}.</translation>
    </message>
    <message>
        <source>A colleague has to approve or reject it; it waits since {since}.</source>
        <translation>Eine Person im Team muss genehmigen oder ablehnen; es wartet seit {since}.</translation>
    </message>
    <message>
        <source>Approve or reject it; the reason is kept.</source>
        <translation>Genehmigen oder ablehnen; der Grund wird aufbewahrt.</translation>
    </message>
    <message>
        <source>A colleague has to approve this; I will push it today.</source>
        <translation>Das muss im Team genehmigt werden; ich kümmere mich heute darum.</translation>
    </message>
    <message>
        <source>Parked: {service} takes no requests now</source>
        <translation>Geparkt: {service} nimmt keine Anfragen an</translation>
    </message>
    <message>
        <source>Requests to {service} are held back; the order waits since {since} and uses up no tries.</source>
        <translation>Anfragen an {service} werden zurückgehalten; die Bestellung wartet seit {since} und verbraucht keine Versuche.</translation>
    </message>
    <message>
        <source>The order goes on by itself.</source>
        <translation>Die Bestellung geht von selbst weiter.</translation>
    </message>
    <message>
        <source>There is a technical delay right now. Your order is safe and goes on by itself.</source>
        <translation>Gerade gibt es eine technische Verzögerung. Ihre Bestellung ist sicher und geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Parked: {service} is not answering</source>
        <translation>Geparkt: {service} antwortet nicht</translation>
    </message>
    <message>
        <source>The order goes on by itself; {service} is tested again at {probe}.</source>
        <translation>Die Bestellung geht von selbst weiter; {service} wird um {probe} wieder getestet.</translation>
    </message>
    <message>
        <source>Parked: {service} is paused by us</source>
        <translation>Geparkt: {service} ist von uns pausiert</translation>
    </message>
    <message>
        <source>{service} is paused until {until}; the order waits since {since} and uses up no tries.</source>
        <translation>{service} ist bis {until} pausiert; die Bestellung wartet seit {since} und verbraucht keine Versuche.</translation>
    </message>
    <message>
        <source>{service} is paused; the order waits since {since} and uses up no tries.</source>
        <translation>{service} ist pausiert; die Bestellung wartet seit {since} und verbraucht keine Versuche.</translation>
    </message>
    <message>
        <source>We are doing maintenance until {until}. Your order is safe and goes on by itself.</source>
        <translation>Wir haben bis {until} Wartung. Ihre Bestellung ist sicher und geht von selbst weiter.</translation>
    </message>
    <message>
        <source>We are doing maintenance right now. Your order is safe and goes on by itself.</source>
        <translation>Wir haben gerade Wartung. Ihre Bestellung ist sicher und geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Being stopped by a colleague</source>
        <translation>Wird im Team angehalten</translation>
    </message>
    <message>
        <source>A colleague stopped the order at {since}; what is under way is still being answered.</source>
        <translation>Eine Person im Team hat die Bestellung um {since} angehalten; was läuft, wird noch beantwortet.</translation>
    </message>
    <message>
        <source>Then it waits until somebody lets it go on.</source>
        <translation>Dann wartet sie, bis jemand sie weitergehen lässt.</translation>
    </message>
    <message>
        <source>A colleague is looking at your order right now.</source>
        <translation>Jemand aus unserem Team sieht sich Ihre Bestellung gerade an.</translation>
    </message>
    <message>
        <source>The order is on its way</source>
        <translation>Die Bestellung ist in Arbeit</translation>
    </message>
    <message>
        <source>The order is being worked on.</source>
        <translation>Die Bestellung ist in Arbeit.</translation>
    </message>
    <message>
        <source>Your order is being worked on.</source>
        <translation>Ihre Bestellung ist in Arbeit.</translation>
    </message>
    <message>
        <source>Held: a person must decide</source>
        <translation>Festgehalten: jemand muss entscheiden</translation>
    </message>
    <message>
        <source>The order is held until a person decides.</source>
        <translation>Die Bestellung ist festgehalten, bis jemand entscheidet.</translation>
    </message>
    <message>
        <source>Open the order to see what can be done.</source>
        <translation>Öffnen Sie die Bestellung, um zu sehen, was möglich ist.</translation>
    </message>
    <message>
        <source>A colleague is looking at your order. We write to you today.</source>
        <translation>Jemand aus unserem Team sieht sich Ihre Bestellung an. Wir schreiben Ihnen heute.</translation>
    </message>
    <message>
        <source>The order is being undone</source>
        <translation>Die Bestellung wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>The order is being undone.</source>
        <translation>Die Bestellung wird rückgängig gemacht.</translation>
    </message>
    <message>
        <source>It ends by itself when everything is undone.</source>
        <translation>Sie endet von selbst, wenn alles rückgängig gemacht ist.</translation>
    </message>
    <message>
        <source>We are closing your order now.</source>
        <translation>Wir schließen Ihre Bestellung gerade.</translation>
    </message>
    <message>
        <source>The order has ended</source>
        <translation>Die Bestellung ist beendet</translation>
    </message>
    <message>
        <source>The order has ended.</source>
        <translation>Die Bestellung ist beendet.</translation>
    </message>
    <message>
        <source>Your order has ended.</source>
        <translation>Ihre Bestellung ist beendet.</translation>
    </message>
    <message>
        <source>{step}: no success, needs a person</source>
        <translation>{step}: nicht gelungen, jemand muss entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>{step} did not succeed in %n tries; the last one at {since}: {failure}.</source>
        <translation>
            <numerusform>„{step}“ ist in %n Versuch nicht gelungen, zuletzt um {since}: {failure}.</numerusform>
            <numerusform>„{step}“ ist in %n Versuchen nicht gelungen, zuletzt um {since}: {failure}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry goes on at {step}; the same request is used, so nothing is done twice.</source>
        <translation>„Wiederholen“ geht bei „{step}“ weiter; es wird dieselbe Anfrage verwendet, daher geschieht nichts doppelt.</translation>
    </message>
    <message>
        <source>There was a technical problem with your order.</source>
        <translation>Bei Ihrer Bestellung gab es eine technische Störung.</translation>
    </message>
    <message>
        <source>We can go on with it now.</source>
        <translation>Wir können jetzt damit weitermachen.</translation>
    </message>
    <message numerus="yes">
        <source>{service} did not answer in %n tries</source>
        <translation>
            <numerusform>{service} hat in %n Versuch nicht geantwortet</numerusform>
            <numerusform>{service} hat in %n Versuchen nicht geantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} had no success in %n tries; the last one at {since} had no answer.</source>
        <translation>
            <numerusform>„{step}“ ist in %n Versuch nicht gelungen; um {since} kam keine Antwort.</numerusform>
            <numerusform>„{step}“ ist in %n Versuchen nicht gelungen; beim letzten um {since} kam keine Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} was not reachable in %n tries</source>
        <translation>
            <numerusform>{service} war in %n Versuch nicht erreichbar</numerusform>
            <numerusform>{service} war in %n Versuchen nicht erreichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} had no success in %n tries; at the last one at {since} {service} was not reachable.</source>
        <translation>
            <numerusform>„{step}“ ist in %n Versuch nicht gelungen; um {since} war {service} nicht erreichbar.</numerusform>
            <numerusform>„{step}“ ist in %n Versuchen nicht gelungen; beim letzten um {since} war {service} nicht erreichbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} was too busy in %n tries</source>
        <translation>
            <numerusform>{service} war in %n Versuch überlastet</numerusform>
            <numerusform>{service} war in %n Versuchen überlastet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} had no success in %n tries; at the last one at {since} {service} was too busy.</source>
        <translation>
            <numerusform>„{step}“ ist in %n Versuch nicht gelungen; um {since} war {service} überlastet.</numerusform>
            <numerusform>„{step}“ ist in %n Versuchen nicht gelungen; beim letzten um {since} war {service} überlastet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} had a problem in %n tries</source>
        <translation>
            <numerusform>{service} hatte in %n Versuch eine Störung</numerusform>
            <numerusform>{service} hatte in %n Versuchen eine Störung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} had no success in %n tries; at the last one at {since} {service} had a problem.</source>
        <translation>
            <numerusform>„{step}“ ist in %n Versuch nicht gelungen; um {since} hatte {service} eine Störung.</numerusform>
            <numerusform>„{step}“ ist in %n Versuchen nicht gelungen; beim letzten um {since} hatte {service} eine Störung.</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}: refused, but no way back</source>
        <translation>{step}: abgelehnt, aber kein Weg zurück</translation>
    </message>
    <message>
        <source>{service} refused {step} at {since}. From here on the order can only go forward, so a person decides.</source>
        <translation>{service} hat „{step}“ um {since} abgelehnt. Von hier an kann die Bestellung nur vorwärts, daher entscheidet eine Person.</translation>
    </message>
    <message>
        <source>Retry asks {service} once more; or the step is left out.</source>
        <translation>„Wiederholen“ fragt {service} noch einmal; oder der Schritt wird ausgelassen.</translation>
    </message>
    <message>
        <source>One last part of your order needs a colleague. We write to you today.</source>
        <translation>Ein letzter Teil Ihrer Bestellung wird von unserem Team erledigt. Wir schreiben Ihnen heute.</translation>
    </message>
    <message>
        <source>Not known if money was taken, needs a person</source>
        <translation>Unbekannt, ob Geld eingezogen wurde; bitte klären</translation>
    </message>
    <message>
        <source>The answer of {service} was lost at {since} and could not be found out. Please do not take the payment again by hand.</source>
        <translation>Die Antwort von {service} ging um {since} verloren und war nicht zu klären. Bitte ziehen Sie die Zahlung nicht noch einmal von Hand ein.</translation>
    </message>
    <message>
        <source>Look it up at {service}, then say whether it was done.</source>
        <translation>Sehen Sie bei {service} nach und geben Sie dann an, ob es ausgeführt wurde.</translation>
    </message>
    <message>
        <source>A colleague is looking into your payment and writes to you today.</source>
        <translation>Jemand aus unserem Team sieht sich Ihre Zahlung an und schreibt Ihnen heute.</translation>
    </message>
    <message>
        <source>Not known if the delivery was made</source>
        <translation>Unbekannt, ob die Lieferung erstellt wurde</translation>
    </message>
    <message>
        <source>The answer of {service} was lost at {since}. It is not asked for a second time by itself; a person looks it up.</source>
        <translation>Die Antwort von {service} ging um {since} verloren. Von selbst wird nicht ein zweites Mal angefragt; eine Person sieht nach.</translation>
    </message>
    <message>
        <source>We are checking with the carrier and write to you today.</source>
        <translation>Wir klären es mit dem Zusteller und schreiben Ihnen heute.</translation>
    </message>
    <message>
        <source>{step}: not known if it was done</source>
        <translation>{step}: unbekannt, ob ausgeführt</translation>
    </message>
    <message>
        <source>We are checking one part of your order and write to you today.</source>
        <translation>Wir prüfen einen Teil Ihrer Bestellung und schreiben Ihnen heute.</translation>
    </message>
    <message>
        <source>The answer of {service} cannot be read</source>
        <translation>Antwort von {service} nicht lesbar</translation>
    </message>
    <message>
        <source>{service} answered to {step} at {since} in a way that Sagadesk does not understand.</source>
        <translation>{service} hat auf „{step}“ um {since} so geantwortet, dass Sagadesk es nicht versteht.</translation>
    </message>
    <message>
        <source>Once the answers are repaired, Retry asks {service} again.</source>
        <translation>Sobald die Antworten stimmen, fragt „Wiederholen“ {service} noch einmal.</translation>
    </message>
    <message>
        <source>There was a technical problem with your order; a colleague is on it.</source>
        <translation>Bei Ihrer Bestellung gab es eine technische Störung; unser Team kümmert sich darum.</translation>
    </message>
    <message>
        <source>Approval is overdue</source>
        <translation>Genehmigung ist überfällig</translation>
    </message>
    <message>
        <source>{step} waits for a yes or no since {since}.</source>
        <translation>„{step}“ wartet seit {since} auf ein Ja oder Nein.</translation>
    </message>
    <message>
        <source>Refund not confirmed, needs a person</source>
        <translation>Erstattung nicht bestätigt, jemand muss handeln</translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to refund {money} and did not confirm it; the last time at {since}. Money may be stuck.</source>
        <translation>
            <numerusform>{service} wurde %n Mal um die Erstattung von {money} gebeten und hat sie nicht bestätigt, zuletzt um {since}. Geld steckt womöglich fest.</numerusform>
            <numerusform>{service} wurde %n Mal um die Erstattung von {money} gebeten und hat sie nicht bestätigt, zuletzt um {since}. Geld steckt womöglich fest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry asks {service} for the refund again; or settle it by hand with a reference.</source>
        <translation>„Wiederholen“ bittet {service} noch einmal um die Erstattung; oder von Hand mit Referenz regeln.</translation>
    </message>
    <message>
        <source>Your refund is being checked by a colleague today. We write to you.</source>
        <translation>Ihre Erstattung wird heute von unserem Team geprüft. Wir schreiben Ihnen.</translation>
    </message>
    <message>
        <source>Held amount not released, needs a person</source>
        <translation>Vormerkung nicht aufgehoben, jemand muss handeln</translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to release {money} and did not confirm it; the last time at {since}. Money may be stuck.</source>
        <translation>
            <numerusform>{service} wurde %n Mal gebeten, {money} freizugeben, und hat es nicht bestätigt, zuletzt um {since}. Geld steckt womöglich fest.</numerusform>
            <numerusform>{service} wurde %n Mal gebeten, {money} freizugeben, und hat es nicht bestätigt, zuletzt um {since}. Geld steckt womöglich fest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry asks {service} for the release again; or settle it by hand with a reference.</source>
        <translation>„Wiederholen“ bittet {service} noch einmal um die Freigabe; oder von Hand mit Referenz regeln.</translation>
    </message>
    <message>
        <source>You may see a pending amount. A colleague is taking care of it today.</source>
        <translation>Sie sehen vielleicht einen vorgemerkten Betrag. Unser Team kümmert sich heute darum.</translation>
    </message>
    <message>
        <source>Stock not released, needs a person</source>
        <translation>Bestand nicht freigegeben, jemand muss handeln</translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to take back the reservation and did not confirm it; the last time at {since}.</source>
        <translation>
            <numerusform>{service} wurde %n Mal gebeten, die Reservierung aufzuheben, und hat es nicht bestätigt, zuletzt um {since}.</numerusform>
            <numerusform>{service} wurde %n Mal gebeten, die Reservierung aufzuheben, und hat es nicht bestätigt, zuletzt um {since}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry asks {service} again; or settle it by hand.</source>
        <translation>„Wiederholen“ fragt {service} noch einmal; oder von Hand regeln.</translation>
    </message>
    <message>
        <source>Your order is being closed; a colleague is finishing the rest.</source>
        <translation>Ihre Bestellung wird geschlossen; unser Team erledigt den Rest.</translation>
    </message>
    <message>
        <source>Delivery not stopped, needs a person</source>
        <translation>Lieferung nicht angehalten, jemand muss handeln</translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to stop the delivery and did not confirm it; the last time at {since}.</source>
        <translation>
            <numerusform>{service} wurde %n Mal gebeten, die Lieferung anzuhalten, und hat es nicht bestätigt, zuletzt um {since}.</numerusform>
            <numerusform>{service} wurde %n Mal gebeten, die Lieferung anzuhalten, und hat es nicht bestätigt, zuletzt um {since}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague is taking care of the delivery with the carrier and writes to you today.</source>
        <translation>Unser Team kümmert sich beim Zusteller um die Lieferung und schreibt Ihnen heute.</translation>
    </message>
    <message>
        <source>Undo did not finish, needs a person</source>
        <translation>Rückgängigmachen nicht beendet, bitte handeln</translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to undo {step} and did not confirm it; the last time at {since}.</source>
        <translation>
            <numerusform>{service} wurde %n Mal gebeten, „{step}“ rückgängig zu machen, und hat es nicht bestätigt, zuletzt um {since}.</numerusform>
            <numerusform>{service} wurde %n Mal gebeten, „{step}“ rückgängig zu machen, und hat es nicht bestätigt, zuletzt um {since}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A payment was reported after the order ended</source>
        <translation>Zahlung gemeldet, nachdem die Bestellung beendet war</translation>
    </message>
    <message>
        <source>{service} reported a payment of {money} after the order had been given up. It must be refunded, or the order must go on.</source>
        <translation>{service} hat eine Zahlung von {money} gemeldet, nachdem die Bestellung aufgegeben war. Sie muss erstattet werden, oder die Bestellung muss weitergehen.</translation>
    </message>
    <message>
        <source>Undo asks {service} to give the money back; or settle it by hand.</source>
        <translation>„Rückgängig machen“ bittet {service}, das Geld zurückzugeben; oder von Hand regeln.</translation>
    </message>
    <message>
        <source>A payment for your order was reported late. We either refund it or send the goods, whichever you like.</source>
        <translation>Eine Zahlung für Ihre Bestellung wurde verspätet gemeldet. Wir erstatten sie oder senden die Ware, ganz wie Sie möchten.</translation>
    </message>
    <message>
        <source>A hold was reported after the order ended</source>
        <translation>Vormerkung gemeldet, nachdem die Bestellung beendet war</translation>
    </message>
    <message>
        <source>{service} reported a hold of {money} after the order had been given up. It must be released, or the order must go on.</source>
        <translation>{service} hat eine Vormerkung von {money} gemeldet, nachdem die Bestellung aufgegeben war. Sie muss aufgehoben werden, oder die Bestellung muss weitergehen.</translation>
    </message>
    <message>
        <source>Undo asks {service} to release it; or settle it by hand.</source>
        <translation>„Rückgängig machen“ bittet {service}, sie aufzuheben; oder von Hand regeln.</translation>
    </message>
    <message>
        <source>{step}: reported done after the order ended</source>
        <translation>{step}: gemeldet, nachdem die Bestellung beendet war</translation>
    </message>
    <message>
        <source>{service} reported {step} as done after the order had been given up.</source>
        <translation>{service} hat „{step}“ als ausgeführt gemeldet, nachdem die Bestellung aufgegeben war.</translation>
    </message>
    <message>
        <source>Undo takes it back at {service}; or settle it by hand.</source>
        <translation>„Rückgängig machen“ nimmt es bei {service} zurück; oder von Hand regeln.</translation>
    </message>
    <message>
        <source>{workflow}, version {version}, is not installed</source>
        <translation>{workflow}, Version {version}, ist nicht installiert</translation>
    </message>
    <message>
        <source>The steps of this order are not installed here, so it cannot go on and nobody can tell what was done.</source>
        <translation>Die Schritte dieser Bestellung sind hier nicht installiert, deshalb geht sie nicht weiter, und niemand kann sagen, was getan wurde.</translation>
    </message>
    <message>
        <source>Once version {version} is installed, the order goes on where it stands.</source>
        <translation>Sobald Version {version} installiert ist, geht die Bestellung dort weiter, wo sie steht.</translation>
    </message>
    <message>
        <source>There is a technical delay right now. A colleague is on it.</source>
        <translation>Gerade gibt es eine technische Verzögerung. Unser Team kümmert sich darum.</translation>
    </message>
    <message>
        <source>Stopped by a colleague</source>
        <translation>Von einer Person im Team angehalten</translation>
    </message>
    <message>
        <source>A colleague stopped the order at {since}; the reason stands in its events.</source>
        <translation>Eine Person im Team hat die Bestellung um {since} angehalten; der Grund steht in ihren Ereignissen.</translation>
    </message>
    <message>
        <source>Go on lets it continue where it stands.</source>
        <translation>„Weitergehen“ lässt sie dort weiterlaufen, wo sie steht.</translation>
    </message>
    <message>
        <source>The order is being given up</source>
        <translation>Die Bestellung wird aufgegeben</translation>
    </message>
    <message>
        <source>The order is being given up since {since}; what was done is undone next.</source>
        <translation>Die Bestellung wird seit {since} aufgegeben; was getan wurde, wird als Nächstes rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Refund of {money} is running</source>
        <translation>Erstattung von {money} läuft</translation>
    </message>
    <message>
        <source>{money} had been taken; the refund was asked for at {since} and usually takes 3 to 5 days.</source>
        <translation>{money} waren eingezogen; die Erstattung wurde um {since} angefragt und dauert meist 3 bis 5 Tage.</translation>
    </message>
    <message>
        <source>The order ends by itself when {service} confirms the refund.</source>
        <translation>Die Bestellung endet von selbst, wenn {service} die Erstattung bestätigt.</translation>
    </message>
    <message>
        <source>Your order could not be carried out and your money is on its way back, usually in 3 to 5 days.</source>
        <translation>Ihre Bestellung konnte nicht ausgeführt werden, und Ihr Geld ist auf dem Weg zurück, meist in 3 bis 5 Tagen.</translation>
    </message>
    <message>
        <source>Amount is held, not taken; being released</source>
        <translation>Vorgemerkt, nicht eingezogen; wird freigegeben</translation>
    </message>
    <message>
        <source>{money} is held, not taken; the release was asked for at {since}.</source>
        <translation>{money} sind vorgemerkt, nicht eingezogen; die Freigabe wurde um {since} angefragt.</translation>
    </message>
    <message>
        <source>The order ends by itself when {service} confirms the release.</source>
        <translation>Die Bestellung endet von selbst, wenn {service} die Freigabe bestätigt.</translation>
    </message>
    <message>
        <source>You may see a pending amount. It is not a charge and goes away within 7 days.</source>
        <translation>Sie sehen vielleicht einen vorgemerkten Betrag. Das ist keine Abbuchung, und er verschwindet innerhalb von 7 Tagen.</translation>
    </message>
    <message>
        <source>Being undone: {step}</source>
        <translation>Wird rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>{step} is being undone now at {service}, since {since}.</source>
        <translation>„{step}“ wird gerade bei {service} rückgängig gemacht, seit {since}.</translation>
    </message>
    <message>
        <source>Undoing, try {try} of {of}: {failure}</source>
        <translation>Rückgängig, Versuch {try} von {of}: {failure}</translation>
    </message>
    <message>
        <source>{step} is being undone; try {try} of {of} did not succeed: {failure}.</source>
        <translation>„{step}“ wird rückgängig gemacht; Versuch {try} von {of} ist nicht gelungen: {failure}.</translation>
    </message>
    <message>
        <source>We are closing your order now. There is a short delay on our side.</source>
        <translation>Wir schließen Ihre Bestellung gerade. Bei uns gibt es eine kurze Verzögerung.</translation>
    </message>
    <message>
        <source>Undo waits: {service} takes no requests now</source>
        <translation>Rückgängig wartet: {service} nimmt nichts an</translation>
    </message>
    <message>
        <source>{step} is to be undone, but requests to {service} are held back since {since}.</source>
        <translation>„{step}“ soll rückgängig gemacht werden, aber Anfragen an {service} werden seit {since} zurückgehalten.</translation>
    </message>
    <message>
        <source>{service} wrote: &quot;{words}&quot;.</source>
        <translation>{service} schrieb: „{words}“.</translation>
    </message>
    <message>
        <source>This usually takes {duration}.</source>
        <translation>Das dauert meist {duration}.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 below last %2</source>
        <translation>%1 weniger als letzten %2</translation>
    </message>
    <message>
        <source>%1 above last %2</source>
        <translation>%1 mehr als letzten %2</translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>Bestellungen heute</translation>
    </message>
    <message>
        <source>none is parked</source>
        <translation>keine ist geparkt</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>of %1 finished today</source>
        <translation>von %1 heute beendeten</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>Time to complete</source>
        <translation>Zeit bis zum Abschluss</translation>
    </message>
    <message>
        <source>median; 95 % within %1</source>
        <translation>Median; 95 % innerhalb von %1</translation>
    </message>
    <message>
        <source>nothing was completed today</source>
        <translation>heute wurde nichts abgeschlossen</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>älteste %1</translation>
    </message>
    <message>
        <source>nothing waits to be taken</source>
        <translation>nichts wartet auf den Einzug</translation>
    </message>
    <message>
        <source>Authorised, not taken</source>
        <translation>Autorisiert, nicht eingezogen</translation>
    </message>
    <message>
        <source>orders wait for a person</source>
        <translation>Bestellungen warten auf eine Person</translation>
    </message>
    <message>
        <source>nothing waits for a person</source>
        <translation>nichts wartet auf eine Person</translation>
    </message>
    <message>
        <source>%1 waits for a person</source>
        <translation>%1 warten auf eine Person</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 unsteady</source>
        <translation>%1 instabil</translation>
    </message>
    <message>
        <source>per 5 minutes</source>
        <translation>pro 5 Minuten</translation>
    </message>
    <message>
        <source>per 30 minutes</source>
        <translation>je 30 Minuten</translation>
    </message>
    <message>
        <source>per 3 hours</source>
        <translation>je 3 Stunden</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 angehalten</translation>
    </message>
    <message>
        <source>%1 changed by a colleague</source>
        <translation>%1 von einem Kollegen geändert</translation>
    </message>
    <message>
        <source>none a week ago</source>
        <translation>vor einer Woche keine</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nodes &amp; storage</source>
        <translation>Knoten &amp; Speicher</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>The money was taken already.</source>
        <translation>Das Geld wurde schon eingezogen.</translation>
    </message>
    <message>
        <source>It has already ended.</source>
        <translation>Sie ist schon beendet.</translation>
    </message>
    <message>
        <source>It is held already.</source>
        <translation>Sie ist schon festgehalten.</translation>
    </message>
    <message>
        <source>The items are reserved already.</source>
        <translation>Die Artikel sind schon reserviert.</translation>
    </message>
    <message>
        <source>It is being undone already.</source>
        <translation>Sie wird schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>A request is under way; its answer comes first.</source>
        <translation>Eine Anfrage läuft; zuerst kommt ihre Antwort.</translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>Sie kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>The change would need other steps than those that were begun.</source>
        <translation>Die Änderung würde andere Schritte brauchen als die begonnenen.</translation>
    </message>
    <message>
        <source>The new total is above what was approved.</source>
        <translation>Die neue Summe liegt über der genehmigten.</translation>
    </message>
    <message>
        <source>The new total is above the amount that is held.</source>
        <translation>Die neue Summe liegt über dem vorgemerkten Betrag.</translation>
    </message>
    <message>
        <source>It cannot be changed any more.</source>
        <translation>Sie kann nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>It does not wait for an approval.</source>
        <translation>Sie wartet nicht auf eine Genehmigung.</translation>
    </message>
    <message>
        <source>It has not failed.</source>
        <translation>Sie ist nicht gescheitert.</translation>
    </message>
    <message>
        <source>It is not held.</source>
        <translation>Sie ist nicht festgehalten.</translation>
    </message>
    <message>
        <source>Something of it is still open.</source>
        <translation>Etwas davon ist noch offen.</translation>
    </message>
    <message>
        <source>Nothing of it is open.</source>
        <translation>Nichts davon ist offen.</translation>
    </message>
    <message>
        <source>There is nothing to try again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>It has gone too far and can only go forward.</source>
        <translation>Sie ist zu weit und kann nur noch vorwärts.</translation>
    </message>
    <message>
        <source>Its last step that decides is under way.</source>
        <translation>Ihr entscheidender letzter Schritt läuft gerade.</translation>
    </message>
    <message>
        <source>A reference is needed.</source>
        <translation>Eine Referenz ist nötig.</translation>
    </message>
    <message>
        <source>This step cannot be left out.</source>
        <translation>Dieser Schritt kann nicht ausgelassen werden.</translation>
    </message>
    <message>
        <source>Somebody must say first whether it was done.</source>
        <translation>Zuerst muss jemand angeben, ob es ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Its steps are not installed here.</source>
        <translation>Ihre Schritte sind hier nicht installiert.</translation>
    </message>
    <message>
        <source>Somebody has changed it meanwhile.</source>
        <translation>Jemand hat sie inzwischen geändert.</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>Eine solche Bestellung gibt es nicht.</translation>
    </message>
    <message>
        <source>It does not allow this now.</source>
        <translation>Sie lässt das gerade nicht zu.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Edit first</source>
        <translation>Erst bearbeiten</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Es wurde ausgeführt</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Es wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Bestellung stornieren</translation>
    </message>
    <message>
        <source>Settle by hand</source>
        <translation>Von Hand regeln</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitergehen</translation>
    </message>
    <message>
        <source>Retry the undo</source>
        <translation>Rückgängigmachen wiederholen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Stop the order</source>
        <translation>Bestellung anhalten</translation>
    </message>
    <message>
        <source>The hold of {money} is released.</source>
        <translation>Die Vormerkung von {money} wird aufgehoben.</translation>
    </message>
    <message>
        <source>{money} goes back to the customer, usually in 3 to 5 days.</source>
        <translation>{money} gehen an die Kundschaft zurück, meist in 3 bis 5 Tagen.</translation>
    </message>
    <message>
        <source>{step} is undone at {service}.</source>
        <translation>„{step}“ wird bei {service} rückgängig gemacht.</translation>
    </message>
    <message>
        <source>{step} cannot be undone and stays as it is.</source>
        <translation>„{step}“ kann nicht rückgängig gemacht werden und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The order goes on at {step}.</source>
        <translation>Die Bestellung geht bei „{step}“ weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are changed. The original stays in the journal.</source>
        <translation>
            <numerusform>%n Feld ist geändert. Das Original bleibt im Journal.</numerusform>
            <numerusform>%n Felder sind geändert. Das Original bleibt im Journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether money was taken. The same request is used, so it is not taken twice.</source>
        <translation>Es ist nicht bekannt, ob Geld eingezogen wurde. Es wird dieselbe Anfrage verwendet, daher wird es nicht doppelt eingezogen.</translation>
    </message>
    <message>
        <source>{money} was taken already and is not asked for again.</source>
        <translation>{money} wurden schon eingezogen und werden nicht noch einmal angefragt.</translation>
    </message>
    <message>
        <source>{money} stays held.</source>
        <translation>{money} bleiben vorgemerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n items stay reserved.</source>
        <translation>
            <numerusform>%n Artikel bleibt reserviert.</numerusform>
            <numerusform>%n Artikel bleiben reserviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is reserved stays reserved.</source>
        <translation>Was reserviert ist, bleibt reserviert.</translation>
    </message>
    <message>
        <source>No message goes out now.</source>
        <translation>Jetzt geht keine Nachricht hinaus.</translation>
    </message>
    <message>
        <source>Run {run} begins with the first step: {money} is asked for once more, and everything is reserved once more.</source>
        <translation>Durchlauf {run} beginnt mit dem ersten Schritt: {money} werden noch einmal angefragt, und alles wird noch einmal reserviert.</translation>
    </message>
    <message>
        <source>Run {earlier} stays as it is.</source>
        <translation>Durchlauf {earlier} bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Nichts wurde abgebucht.</translation>
    </message>
    <message>
        <source>It is not known whether money was taken.</source>
        <translation>Es ist nicht bekannt, ob Geld eingezogen wurde.</translation>
    </message>
    <message>
        <source>The order then ends as cancelled.</source>
        <translation>Danach endet die Bestellung als storniert.</translation>
    </message>
    <message>
        <source>The order then ends as failed.</source>
        <translation>Danach endet die Bestellung als gescheitert.</translation>
    </message>
    <message>
        <source>This cannot be taken back once it has been sent.</source>
        <translation>Einmal abgeschickt, lässt sich das nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>You state that {step} was done, reference {reference}.</source>
        <translation>Sie erklären, dass „{step}“ ausgeführt wurde, Referenz {reference}.</translation>
    </message>
    <message>
        <source>You state that {step} was done.</source>
        <translation>Sie erklären, dass „{step}“ ausgeführt wurde.</translation>
    </message>
    <message>
        <source>The order goes on after it.</source>
        <translation>Die Bestellung geht danach weiter.</translation>
    </message>
    <message>
        <source>You state that {step} was not done.</source>
        <translation>Sie erklären, dass „{step}“ nicht ausgeführt wurde.</translation>
    </message>
    <message>
        <source>{service} is asked to do it once.</source>
        <translation>{service} wird gebeten, es einmal auszuführen.</translation>
    </message>
    <message>
        <source>{step} is left out. All else goes on.</source>
        <translation>„{step}“ wird ausgelassen. Alles andere geht weiter.</translation>
    </message>
    <message>
        <source>You state that everything still open was settled outside. Sagadesk will not check it again.</source>
        <translation>Sie erklären, dass alles noch Offene außerhalb geregelt wurde. Sagadesk prüft das nicht noch einmal.</translation>
    </message>
    <message>
        <source>Reference and reason are kept.</source>
        <translation>Referenz und Grund werden aufbewahrt.</translation>
    </message>
    <message>
        <source>The order goes on after {step}.</source>
        <translation>Die Bestellung geht nach „{step}“ weiter.</translation>
    </message>
    <message>
        <source>The order is given up, and what was done is undone.</source>
        <translation>Die Bestellung wird aufgegeben, und was getan wurde, wird rückgängig gemacht.</translation>
    </message>
    <message>
        <source>{service} is asked once more to undo {step}. The same request is used, so nothing is undone twice.</source>
        <translation>{service} wird noch einmal gebeten, „{step}“ rückgängig zu machen. Es wird dieselbe Anfrage verwendet, daher geschieht nichts doppelt.</translation>
    </message>
    <message>
        <source>The next try is made at once instead of at {due}.</source>
        <translation>Der nächste Versuch erfolgt sofort statt um {due}.</translation>
    </message>
    <message>
        <source>The next try is made at once.</source>
        <translation>Der nächste Versuch erfolgt sofort.</translation>
    </message>
    <message>
        <source>What is under way is still answered. Then the order waits until somebody lets it go on.</source>
        <translation>Was läuft, wird noch beantwortet. Dann wartet die Bestellung, bis jemand sie weitergehen lässt.</translation>
    </message>
    <message>
        <source>The order goes on where it stands.</source>
        <translation>Die Bestellung geht dort weiter, wo sie steht.</translation>
    </message>
    <message>
        <source>{step}: it is not known whether it was done; {service} is asked to undo it all the same.</source>
        <translation>{step}: Es ist nicht bekannt, ob es ausgeführt wurde; {service} wird trotzdem gebeten, es rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Nothing has to be undone.</source>
        <translation>Nichts muss rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>Paragraph</name>
    <message>
        <source>{first} {second}</source>
        <extracomment>Two sentences of one paragraph: how the language sets them one after the other.</extracomment>
        <translation>{first} {second}</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>%1 held</source>
        <translation>%1 festgehalten</translation>
    </message>
    <message>
        <source>%1 parked</source>
        <translation>%1 geparkt</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>%1 langsam</translation>
    </message>
</context>
<context>
    <name>QueryFaults</name>
    <message>
        <source>&quot;%1&quot; is not a field.</source>
        <translation>„%1“ ist kein Feld.</translation>
    </message>
    <message>
        <source>Nothing is kept for &quot;%1&quot;.</source>
        <translation>Für „%1“ ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value yet.</source>
        <translation>„%1“ hat noch keinen Wert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount.</source>
        <translation>„%1“ ist kein Betrag.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time, such as today, mon, 14:05, 2026-11-18 or -2h.</source>
        <translation>„%1“ ist keine Zeit, etwa today, mon, 14:05, 2026-11-18 oder -2h.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration, such as 15m, 2h or 3d.</source>
        <translation>„%1“ ist keine Dauer, etwa 15m, 2h oder 3d.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of: %2.</source>
        <translation>„%1“ ist keines von: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an order number or its beginning.</source>
        <translation>„%1“ ist weder eine Bestellnummer noch ihr Anfang.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency, such as EUR.</source>
        <translation>„%1“ ist keine Währung, etwa EUR.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a country&apos;s two letters, such as SE.</source>
        <translation>„%1“ sind nicht die zwei Buchstaben eines Landes, etwa SE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a workflow, such as purchase@14.</source>
        <translation>„%1“ ist kein Ablauf, etwa purchase@14.</translation>
    </message>
    <message>
        <source>Values of &quot;%1&quot; have no order, so they can&apos;t be compared.</source>
        <translation>Werte von „%1“ haben keine Reihenfolge und lassen sich daher nicht vergleichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no letter and no digit to look for.</source>
        <translation>„%1“ hat keinen Buchstaben und keine Ziffer zum Suchen.</translation>
    </message>
    <message>
        <source>A * stands at the end of a word, or before the @ of an e-mail address.</source>
        <translation>Ein * steht am Ende eines Wortes oder vor dem @ einer E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>The closing parenthesis is missing.</source>
        <translation>Die schließende Klammer fehlt.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a condition beside it.</source>
        <translation>„%1“ braucht eine Bedingung daneben.</translation>
    </message>
    <message>
        <source>sort: stands once, and not within a choice.</source>
        <translation>sort: steht nur einmal und nicht innerhalb einer Auswahl.</translation>
    </message>
    <message>
        <source>This query is too long.</source>
        <translation>Diese Abfrage ist zu lang.</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>%1, undone</source>
        <comment>a status, and that everything was undone</comment>
        <translation>%1, zurückgenommen</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
</context>
<context>
    <name>SagaDiagram</name>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 von %2 geschafft</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Done in %1</source>
        <translation>Erledigt in %1</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message numerus="yes">
        <source>%n orders are parked; they go on by themselves.</source>
        <translation>
            <numerusform>%n Bestellung ist geparkt; sie geht von selbst weiter.</numerusform>
            <numerusform>%n Bestellungen sind geparkt; sie gehen von selbst weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not called in the last hour.</source>
        <translation>Er wurde in der letzten Stunde nicht aufgerufen.</translation>
    </message>
    <message numerus="yes">
        <source>It was called %n times in the last hour.</source>
        <translation>
            <numerusform>Er wurde in der letzten Stunde %n Mal aufgerufen.</numerusform>
            <numerusform>Er wurde in der letzten Stunde %n Mal aufgerufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the answers took at most {half}, 95 in a hundred at most {usual}.</source>
        <translation>Die Hälfte der Antworten dauerte höchstens {half}, 95 von hundert höchstens {usual}.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers of the last five minutes were no good.</source>
        <translation>
            <numerusform>%n Antwort der letzten fünf Minuten war nicht gut.</numerusform>
            <numerusform>%n Antworten der letzten fünf Minuten waren nicht gut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls are held back: {why}.</source>
        <translation>Aufrufe werden zurückgehalten: {why}.</translation>
    </message>
    <message>
        <source>One call is being tried now.</source>
        <translation>Gerade wird ein Aufruf versucht.</translation>
    </message>
    <message>
        <source>One call is tried at {test}.</source>
        <translation>Um {test} wird ein Aufruf versucht.</translation>
    </message>
    <message>
        <source>No tries are used up meanwhile.</source>
        <translation>Inzwischen werden keine Versuche verbraucht.</translation>
    </message>
    <message>
        <source>{person} paused it at {at}: “{reason}”.</source>
        <translation>{person} hat ihn um {at} pausiert: „{reason}“.</translation>
    </message>
    <message>
        <source>From {from} to {to} it answered only now and then, or not at all.</source>
        <translation>Von {from} bis {to} antwortete er nur ab und zu oder gar nicht.</translation>
    </message>
    <message numerus="yes">
        <source>The circuit opened %n times, and orders were parked meanwhile.</source>
        <translation>
            <numerusform>Der Schutzschalter öffnete %n Mal, und inzwischen wurden Bestellungen geparkt.</numerusform>
            <numerusform>Der Schutzschalter öffnete %n Mal, und inzwischen wurden Bestellungen geparkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} is not configured</source>
        <translation>{service} ist nicht konfiguriert</translation>
    </message>
    <message>
        <source>{service} does not answer since {since}</source>
        <translation>{service} antwortet nicht seit {since}</translation>
    </message>
    <message>
        <source>{service} is paused to {until}</source>
        <translation>{service} ist bis {until} pausiert</translation>
    </message>
    <message>
        <source>{service} is paused until somebody resumes it</source>
        <translation>{service} ist pausiert, bis jemand ihn fortsetzt</translation>
    </message>
    <message>
        <source>{service} gives bad answers</source>
        <translation>{service} gibt schlechte Antworten</translation>
    </message>
    <message>
        <source>{service} is slow: {now}, usually {usual}</source>
        <translation>{service} ist langsam: {now}, sonst {usual}</translation>
    </message>
    <message>
        <source>{service} answers steadily again since {since}</source>
        <translation>{service} antwortet seit {since} wieder stabil</translation>
    </message>
    <message>
        <source>{service} is well</source>
        <translation>{service} ist in Ordnung</translation>
    </message>
    <message>
        <source>A workflow needs it, but the configuration does not say where it is. Orders wait at its steps.</source>
        <translation>Ein Ablauf braucht ihn, aber die Konfiguration sagt nicht, wo er ist. Bestellungen warten bei seinen Schritten.</translation>
    </message>
    <message>
        <source>No address in the configuration</source>
        <translation>Keine Adresse in der Konfiguration</translation>
    </message>
    <message>
        <source>{why} since {since}</source>
        <translation>{why} seit {since}</translation>
    </message>
    <message>
        <source>{person}: “{reason}”</source>
        <translation>{person}: „{reason}“</translation>
    </message>
    <message>
        <source>Usual p95 is {usual}</source>
        <translation>Üblich bei p95 ist {usual}</translation>
    </message>
    <message>
        <source>Unsteady {from} to {to}</source>
        <translation>Instabil {from} bis {to}</translation>
    </message>
    <message>
        <source>Paused to {until}</source>
        <translation>Pausiert bis {until}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Half open, testing</source>
        <translation>Halb offen, wird getestet</translation>
    </message>
    <message>
        <source>Open, test is due</source>
        <translation>Offen, Test ist fällig</translation>
    </message>
    <message numerus="yes">
        <source>Open, test in %n s</source>
        <translation>
            <numerusform>Offen, Test in %n s</numerusform>
            <numerusform>Offen, Test in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closed just now</source>
        <translation>Gerade geschlossen</translation>
    </message>
    <message>
        <source>Closed, {length}</source>
        <translation>Geschlossen, {length}</translation>
    </message>
    <message>
        <source>Open since {since}, test at {test}</source>
        <translation>Offen seit {since}, Test um {test}</translation>
    </message>
    <message>
        <source>Open since {since}</source>
        <translation>Offen seit {since}</translation>
    </message>
    <message>
        <source>Half open since {since}, one call is tried</source>
        <translation>Halb offen seit {since}, ein Aufruf wird versucht</translation>
    </message>
    <message>
        <source>Closed, opens by itself</source>
        <translation>Geschlossen, öffnet von selbst</translation>
    </message>
    <message>
        <source>Closed since {since}, opens by itself</source>
        <translation>Geschlossen seit {since}, öffnet von selbst</translation>
    </message>
    <message numerus="yes">
        <source>About %n calls a minute are held back.</source>
        <translation>
            <numerusform>Etwa %n Aufruf pro Minute wird zurückgehalten.</numerusform>
            <numerusform>Etwa %n Aufrufe pro Minute werden zurückgehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No step needs it.</source>
        <translation>Kein Schritt braucht ihn.</translation>
    </message>
    <message>
        <source>Orders are parked at {steps}.</source>
        <translation>Bestellungen sind geparkt bei {steps}.</translation>
    </message>
    <message>
        <source>Calls under way are finished. No tries are used up and nothing fails by it.</source>
        <translation>Laufende Aufrufe werden beendet. Dadurch werden keine Versuche verbraucht, und nichts scheitert.</translation>
    </message>
    <message>
        <source>Calls pass again. No order is parked.</source>
        <translation>Aufrufe gehen wieder durch. Keine Bestellung ist geparkt.</translation>
    </message>
    <message numerus="yes">
        <source>Calls pass again, and %n parked orders go on, the oldest first.</source>
        <translation>
            <numerusform>Aufrufe gehen wieder durch, und %n geparkte Bestellung geht weiter, die älteste zuerst.</numerusform>
            <numerusform>Aufrufe gehen wieder durch, und %n geparkte Bestellungen gehen weiter, die älteste zuerst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Geht zurück</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Answer pending</source>
        <translation>Antwort offen</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Zu genehmigen</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Geht zurück</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Tries used up</source>
        <translation>Versuche aufgebraucht</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Undo did not finish</source>
        <translation>Rückgängigmachen nicht beendet</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Antwort nicht verstanden</translation>
    </message>
    <message>
        <source>Approval is overdue</source>
        <translation>Genehmigung ist überfällig</translation>
    </message>
    <message>
        <source>Done after the order ended</source>
        <translation>Nach dem Ende der Bestellung ausgeführt</translation>
    </message>
    <message>
        <source>Steps not installed</source>
        <translation>Schritte nicht installiert</translation>
    </message>
    <message>
        <source>Stopped by a colleague</source>
        <translation>Von einer Person im Team angehalten</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Wird nachgesehen</translation>
    </message>
    <message>
        <source>Next try waits</source>
        <translation>Wartet auf Versuch</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Being undone</source>
        <translation>Geht zurück</translation>
    </message>
    <message>
        <source>Undo parked</source>
        <translation>Zurück geparkt</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Undo stuck</source>
        <translation>Zurück blockiert</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Bad answers</source>
        <translation>Schlechte Antw.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Being tested</source>
        <translation>Wird getestet</translation>
    </message>
    <message>
        <source>Stopped itself</source>
        <translation>Selbst gestoppt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Got past it</source>
        <translation>Geschafft</translation>
    </message>
    <message>
        <source>Held again</source>
        <translation>Wieder gehalten</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Left as it was</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>One of the first orders was held again, so the others were left.</source>
        <translation>Eine der ersten Bestellungen wurde wieder festgehalten, deshalb blieben die anderen, wie sie waren.</translation>
    </message>
    <message>
        <source>Too many orders were held again, so the others were left.</source>
        <translation>Zu viele Bestellungen wurden wieder festgehalten, deshalb blieben die anderen, wie sie waren.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>festgehalten</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StepLook</name>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Looked up: %1</source>
        <translation>Nachgesehen: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>SQLite file</source>
        <translation>SQLite-Datei</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>Nur im Arbeitsspeicher</translation>
    </message>
    <message numerus="yes">
        <source>Disk is full in about %n days at this pace.</source>
        <translation>
            <numerusform>Bei diesem Tempo ist der Datenträger in etwa %n Tag voll.</numerusform>
            <numerusform>Bei diesem Tempo ist der Datenträger in etwa %n Tagen voll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 of %2 are free on the disk (%3).</source>
        <translation>Nur %1 von %2 sind auf dem Datenträger frei (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n partitions have no node; %1 orders wait.</source>
        <translation>
            <numerusform>%n Partition hat keinen Knoten; %1 Bestellungen warten.</numerusform>
            <numerusform>%n Partitionen haben keinen Knoten; %1 Bestellungen warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot write to the store; no order goes on there.</source>
        <translation>%1 kann nicht in den Speicher schreiben; dort geht keine Bestellung weiter.</translation>
    </message>
    <message>
        <source>%1 is still taking up the orders of its last run: %2 wait.</source>
        <translation>%1 nimmt noch die Bestellungen des letzten Laufs auf: %2 warten.</translation>
    </message>
    <message>
        <source>The backup begins.</source>
        <translation>Die Sicherung beginnt.</translation>
    </message>
    <message>
        <source>Copying: %1 of %2.</source>
        <translation>Wird kopiert: %1 von %2.</translation>
    </message>
    <message>
        <source>Checking the pages of the copy.</source>
        <translation>Die Seiten der Kopie werden geprüft.</translation>
    </message>
    <message>
        <source>Checking the journal of the copy: %1 of %2 entries.</source>
        <translation>Das Journal der Kopie wird geprüft: %1 von %2 Einträgen.</translation>
    </message>
    <message>
        <source>No backup was made: there is not enough room in %1.</source>
        <translation>Es wurde keine Sicherung erstellt: In %1 ist nicht genug Platz.</translation>
    </message>
    <message>
        <source>No backup was made: the folder %1 cannot be used.</source>
        <translation>Es wurde keine Sicherung erstellt: Der Ordner %1 kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>No backup was made: the copy is damaged, and so the storage may be. Verify the chain.</source>
        <translation>Es wurde keine Sicherung erstellt: Die Kopie ist beschädigt, vielleicht also auch der Speicher. Prüfen Sie die Kette.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Es wurde keine Sicherung erstellt.</translation>
    </message>
    <message>
        <source>Backed up and checked at %1: %2.</source>
        <translation>Gesichert und geprüft: %1, %2.</translation>
    </message>
    <message>
        <source>The backup was stopped. Nothing is left of it.</source>
        <translation>Die Sicherung wurde angehalten. Es bleibt nichts davon zurück.</translation>
    </message>
    <message>
        <source>The newest backup is %1 old; there should be one every %2.</source>
        <translation>Die neueste Sicherung ist %1 alt; alle %2 sollte es eine geben.</translation>
    </message>
</context>
<context>
    <name>TimeScale</name>
    <message>
        <source>+%1 ms</source>
        <translation>+%1 ms</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1 min</translation>
    </message>
    <message>
        <source>+%1 h</source>
        <translation>+%1 h</translation>
    </message>
    <message>
        <source>+%1 d</source>
        <translation>+%1 T</translation>
    </message>
</context>
<context>
    <name>WorkflowWords</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Only reads; repeated freely</source>
        <translation>Liest nur; beliebig wiederholbar</translation>
    </message>
    <message>
        <source>Repeated with the same key</source>
        <translation>Wird mit demselben Schlüssel wiederholt</translation>
    </message>
    <message>
        <source>Looked up before it is repeated</source>
        <translation>Wird vor dem Wiederholen nachgesehen</translation>
    </message>
    <message>
        <source>Never repeated by itself</source>
        <translation>Wird nie von selbst wiederholt</translation>
    </message>
    <message>
        <source>%1, after %2, times %3, at most %4</source>
        <translation>%1, nach %2, mal %3, höchstens %4</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>The order is undone</source>
        <translation>Die Bestellung wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>A person decides</source>
        <translation>Eine Person entscheidet</translation>
    </message>
    <message>
        <source>%1 %2; %3</source>
        <translation>%1 %2; %3</translation>
    </message>
    <message>
        <source>Service of %1: %2 → %3.</source>
        <translation>Dienst von „%1“: %2 → %3.</translation>
    </message>
    <message>
        <source>Address of %1: %2 → %3.</source>
        <translation>Adresse von „%1“: %2 → %3.</translation>
    </message>
    <message>
        <source>Tries of %1: %2 → %3.</source>
        <translation>Versuche von „%1“: %2 → %3.</translation>
    </message>
    <message>
        <source>First wait of %1: %2 → %3.</source>
        <translation>Erste Wartezeit von „%1“: %2 → %3.</translation>
    </message>
    <message>
        <source>Growth of the wait of %1: %2 → %3.</source>
        <translation>Zuwachs der Wartezeit von „%1“: %2 → %3.</translation>
    </message>
    <message>
        <source>Longest wait of %1: %2 → %3.</source>
        <translation>Längste Wartezeit von „%1“: %2 → %3.</translation>
    </message>
    <message>
        <source>Time for one call of %1: %2 → %3.</source>
        <translation>Zeit für einen Aufruf von „%1“: %2 → %3.</translation>
    </message>
    <message>
        <source>Time for a later answer of %1: %2 → %3.</source>
        <translation>Zeit für eine spätere Antwort von „%1“: %2 → %3.</translation>
    </message>
    <message>
        <source>A lost answer of %1: %2 → %3.</source>
        <translation>Verlorene Antwort bei „%1“: %2 → %3.</translation>
    </message>
    <message>
        <source>Look-up of %1: %2 → %3.</source>
        <translation>Nachsehen bei „%1“: %2 → %3.</translation>
    </message>
    <message>
        <source>Undoing %1: %2 → %3.</source>
        <translation>Rückgängigmachen von „%1“: %2 → %3.</translation>
    </message>
    <message>
        <source>Point of no return at %1: %2 → %3.</source>
        <translation>Punkt ohne Umkehr bei „%1“: %2 → %3.</translation>
    </message>
    <message>
        <source>%1 is needed: %2 → %3.</source>
        <translation>„%1“ ist nötig: %2 → %3.</translation>
    </message>
    <message>
        <source>When the tries of %1 are used up: %2 → %3.</source>
        <translation>Wenn die Versuche von „%1“ aufgebraucht sind: %2 → %3.</translation>
    </message>
    <message>
        <source>Condition of %1: %2 → %3.</source>
        <translation>Bedingung von „%1“: %2 → %3.</translation>
    </message>
    <message>
        <source>%1 comes after: %2 → %3.</source>
        <translation>„%1“ kommt nach: %2 → %3.</translation>
    </message>
    <message>
        <source>Stage of %1: %2 → %3.</source>
        <translation>Phase von „%1“: %2 → %3.</translation>
    </message>
    <message>
        <source>Kind of %1: %2 → %3.</source>
        <translation>Art von „%1“: %2 → %3.</translation>
    </message>
    <message>
        <source>Name of %1: %2 → %3.</source>
        <translation>Name von „%1“: %2 → %3.</translation>
    </message>
    <message>
        <source>%1 waits: %2 → %3.</source>
        <translation>„%1“ wartet: %2 → %3.</translation>
    </message>
    <message>
        <source>Money at %1: %2 → %3.</source>
        <translation>Geld bei „%1“: %2 → %3.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>A person decides, in %1</source>
        <translation>Eine Person entscheidet, binnen %1</translation>
    </message>
    <message>
        <source>Waits %1</source>
        <translation>Wartet %1</translation>
    </message>
    <message>
        <source>Waits until a time of the order</source>
        <translation>Wartet bis zu einer Zeit der Bestellung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Time for it</source>
        <translation>Zeit dafür</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Lost answer</source>
        <translation>Verlorene Antwort</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Later answer</source>
        <translation>Spätere Antwort</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Nur wenn</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>No: the order goes on without it</source>
        <translation>Nein: Die Bestellung geht ohne ihn weiter</translation>
    </message>
    <message>
        <source>No return</source>
        <translation>Keine Umkehr</translation>
    </message>
    <message>
        <source>After it nothing is undone any more</source>
        <translation>Danach wird nichts mehr rückgängig gemacht</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Takes it</source>
        <translation>Zieht es ein</translation>
    </message>
    <message>
        <source>Holds it on the card</source>
        <translation>Merkt es auf der Karte vor</translation>
    </message>
    <message>
        <source>Technical name</source>
        <translation>Technischer Name</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>„%1“ kam hinzu.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ActionPanel</name>
    <message>
        <source>Meanwhile:</source>
        <translation>Inzwischen:</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Eine Notiz hinzufügen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Note, seen by colleagues</source>
        <translation>Notiz, im Team sichtbar</translation>
    </message>
    <message>
        <source>Reason, kept in the audit trail</source>
        <translation>Grund, bleibt im Protokoll</translation>
    </message>
    <message>
        <source>Type %1 to make sure</source>
        <translation>Zur Sicherheit %1 eingeben</translation>
    </message>
    <message>
        <source>Look it up at the service under the key %1.</source>
        <translation>Sehen Sie beim Dienst unter dem Schlüssel %1 nach.</translation>
    </message>
    <message>
        <source>A note stays with the order and can&apos;t be taken back.</source>
        <translation>Eine Notiz bleibt bei der Bestellung und lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>It waits %1 s with Undo; nothing is sent before.</source>
        <translation>Es wartet %1 s mit „Rückgängig machen“; vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Earlier reason: %1</source>
        <translation>Früherer Grund: %1</translation>
    </message>
    <message>
        <source>The order does not offer this any more.</source>
        <translation>Die Bestellung bietet das nicht mehr an.</translation>
    </message>
    <message>
        <source>No field is changed yet.</source>
        <translation>Noch ist kein Feld geändert.</translation>
    </message>
    <message>
        <source>A reference is needed.</source>
        <translation>Eine Referenz ist nötig.</translation>
    </message>
    <message>
        <source>A reason of at least %1 characters is needed.</source>
        <translation>Ein Grund mit mindestens %1 Zeichen ist nötig.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
        <source>Type the number of the order.</source>
        <translation>Geben Sie die Nummer der Bestellung ein.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The note is added to %1.</source>
        <translation>Die Notiz ist zu %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>The change was made, but the order did not go on. %1</source>
        <translation>Die Änderung wurde vorgenommen, aber die Bestellung ging nicht weiter. %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Leave without doing it</source>
        <translation>Verlassen, ohne es zu tun</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Reference at the service</source>
        <translation>Referenz beim Dienst</translation>
    </message>
    <message>
        <source>Order number, to make sure</source>
        <translation>Bestellnummer, zur Sicherheit</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::AmendForm</name>
    <message>
        <source>Customer&apos;s name</source>
        <translation>Name der Kundschaft</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Geliefert an</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>Land, zwei Buchstaben</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::AuditDetail</name>
    <message>
        <source>The chosen entry</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Platz in der Kette</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data of the entry</source>
        <translation>Daten des Eintrags</translation>
    </message>
    <message>
        <source>No entry is chosen</source>
        <translation>Kein Eintrag ist gewählt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Order after it</source>
        <translation>Bestellung danach</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Hash davor</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::AuditModel</name>
    <message>
        <source>%1, %2, %3, %4, %5, %6</source>
        <translation>%1, %2, %3, %4, %5, %6</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Order after it</source>
        <translation>Bestellung danach</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::AuditPage</name>
    <message numerus="yes">
        <source>%n entries written so far</source>
        <translation>
            <numerusform>Bisher %n Eintrag geschrieben</numerusform>
            <numerusform>Bisher %n Einträge geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported to %1</source>
        <translation>
            <numerusform>%n Eintrag nach %1 exportiert</numerusform>
            <numerusform>%n Einträge nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>Der Export ist gescheitert: %1</translation>
    </message>
    <message>
        <source>People&apos;s actions</source>
        <translation>Aktionen von Personen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet wird</translation>
    </message>
    <message>
        <source>by:name  action:order.*  created:today</source>
        <translation>by:name  action:order.*  created:today</translation>
    </message>
    <message>
        <source>Filter of the audit</source>
        <translation>Filter des Protokolls</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Einträge des Journals</translation>
    </message>
    <message>
        <source>Looked back to %1 so far.</source>
        <translation>Bisher bis %1 zurückgeblickt.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No entry fits this filter.</source>
        <translation>Kein Eintrag passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Nobody has done anything yet</source>
        <translation>Noch hat niemand etwas getan</translation>
    </message>
    <message>
        <source>What people do is listed here. Everything lists what happened by itself too.</source>
        <translation>Was Personen tun, wird hier aufgelistet. „Alles“ zeigt auch, was von selbst geschah.</translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation>Das Journal konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Many newer entries.</source>
        <translation>Viele neuere Einträge.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer entries.</source>
        <translation>
            <numerusform>%n neuerer Eintrag.</numerusform>
            <numerusform>%n neuere Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list stays still while a row is selected.</source>
        <translation>Die Liste steht still, solange eine Zeile ausgewählt ist.</translation>
    </message>
    <message>
        <source>The list stays still while it is scrolled.</source>
        <translation>Die Liste steht still, solange sie gescrollt ist.</translation>
    </message>
    <message>
        <source>Partition %1, position %2</source>
        <translation>Partition %1, Position %2</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Choose an entry about an order first.</source>
        <translation>Wählen Sie zuerst einen Eintrag zu einer Bestellung.</translation>
    </message>
    <message>
        <source>The entry is copied.</source>
        <translation>Der Eintrag ist kopiert.</translation>
    </message>
    <message>
        <source>No entry is chosen.</source>
        <translation>Kein Eintrag ist gewählt.</translation>
    </message>
    <message>
        <source>The check is running.</source>
        <translation>Die Prüfung läuft.</translation>
    </message>
    <message>
        <source>No check is running.</source>
        <translation>Es läuft keine Prüfung.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>Eintrag anzeigen</translation>
    </message>
    <message>
        <source>Export the entries of this list</source>
        <translation>Einträge dieser Liste exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::BackupPanel</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>This storage cannot be backed up from here.</source>
        <translation>Dieser Speicher kann von hier aus nicht gesichert werden.</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>Eine Sicherung wird gerade erstellt.</translation>
    </message>
    <message>
        <source>No backup is being made.</source>
        <translation>Es wird gerade keine Sicherung erstellt.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Next by itself</source>
        <translation>Nächste von selbst</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message>
        <source>The key backup_every of the configuration says how often.</source>
        <translation>Der Schlüssel backup_every der Konfiguration sagt, wie oft.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n are kept</source>
        <translation>
            <numerusform>die %n neueste wird behalten</numerusform>
            <numerusform>die neuesten %n werden behalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::BarList</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::BulkJobModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>%1. %2. %3 done, %4 held again</source>
        <translation>%1. %2. %3 erledigt, %4 wieder festgehalten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Held again</source>
        <translation>Wieder gehalten</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::BulkJobsView</name>
    <message>
        <source>Bulk jobs</source>
        <translation>Sammelaufträge</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Orders of the job</source>
        <translation>Bestellungen des Auftrags</translation>
    </message>
    <message>
        <source>No job is chosen</source>
        <translation>Kein Auftrag ist gewählt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitergehen</translation>
    </message>
    <message>
        <source>No job is chosen.</source>
        <translation>Kein Auftrag ist gewählt.</translation>
    </message>
    <message>
        <source>The job has come to its end.</source>
        <translation>Der Auftrag ist zu Ende.</translation>
    </message>
    <message>
        <source>From the list of jobs</source>
        <translation>Aus der Liste der Aufträge</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::BulkPanel</name>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>No cause is chosen.</source>
        <translation>Keine Ursache ist gewählt.</translation>
    </message>
    <message>
        <source>This does not help with this cause.</source>
        <translation>Das hilft bei dieser Ursache nicht.</translation>
    </message>
    <message>
        <source>What will happen cannot be told: %1</source>
        <translation>Was geschehen wird, lässt sich nicht sagen: %1</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Publish these messages again</source>
        <translation>Diese Nachrichten neu senden</translation>
    </message>
    <message>
        <source>Let these messages go</source>
        <translation>Diese Nachrichten verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are published once more, and what waits behind them follows.</source>
        <translation>
            <numerusform>%n Nachricht wird noch einmal gesendet, und was dahinter wartet, folgt.</numerusform>
            <numerusform>%n Nachrichten werden noch einmal gesendet, und was dahinter wartet, folgt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are given up; what waits behind them is published.</source>
        <translation>
            <numerusform>%n Nachricht wird aufgegeben; was dahinter wartet, wird gesendet.</numerusform>
            <numerusform>%n Nachrichten werden aufgegeben; was dahinter wartet, wird gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are forgotten. Their senders were told why when they came.</source>
        <translation>
            <numerusform>%n Nachricht wird verworfen. Dem Absender wurde beim Eingang gesagt, warum.</numerusform>
            <numerusform>%n Nachrichten werden verworfen. Den Absendern wurde beim Eingang gesagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest was refused so: %1</source>
        <translation>Die neueste wurde so abgelehnt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n messages again</source>
        <translation>
            <numerusform>%n Nachricht neu senden</numerusform>
            <numerusform>%n Nachrichten neu senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n messages go</source>
        <translation>
            <numerusform>%n Nachricht verwerfen</numerusform>
            <numerusform>%n Nachrichten verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>as fast as the services allow</source>
        <translation>so schnell, wie die Dienste es zulassen</translation>
    </message>
    <message>
        <source>orders per second, about %1</source>
        <translation>Bestellungen pro Sekunde, etwa %1</translation>
    </message>
    <message>
        <source>What will happen is being looked up.</source>
        <translation>Es wird nachgesehen, was geschehen wird.</translation>
    </message>
    <message>
        <source>No order of this set can take the action.</source>
        <translation>Keine Bestellung dieser Auswahl lässt die Aktion zu.</translation>
    </message>
    <message>
        <source>A reference is needed.</source>
        <translation>Eine Referenz ist nötig.</translation>
    </message>
    <message>
        <source>A reason of at least 3 characters is needed.</source>
        <translation>Ein Grund mit mindestens 3 Zeichen ist nötig.</translation>
    </message>
    <message>
        <source>%1: begins in %2 s. Nothing has been sent yet.</source>
        <translation>%1: beginnt in %2 s. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Taken back; nothing was sent.</source>
        <translation>Zurückgenommen; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Nothing was left to do.</source>
        <translation>Es war nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>It was not begun: %1</source>
        <translation>Es wurde nicht begonnen: %1</translation>
    </message>
    <message>
        <source>It was not done: %1</source>
        <translation>Es wurde nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>Reference at the service</source>
        <translation>Referenz beim Dienst</translation>
    </message>
    <message>
        <source>Leave the panel</source>
        <translation>Bereich verlassen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Try 5 orders first, the others when they are through</source>
        <translation>Erst 5 Bestellungen versuchen, die anderen, wenn sie durch sind</translation>
    </message>
    <message>
        <source>Pace, orders per second</source>
        <translation>Tempo, Bestellungen pro Sekunde</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Stop by itself if more than</source>
        <translation>Von selbst anhalten, wenn mehr als</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share that may be held again</source>
        <translation>Anteil, der wieder festgehalten werden darf</translation>
    </message>
    <message>
        <source>are held again</source>
        <translation>wieder festgehalten werden</translation>
    </message>
    <message>
        <source>Reason, kept in the audit trail</source>
        <translation>Grund, bleibt im Protokoll</translation>
    </message>
    <message>
        <source>Last reasons</source>
        <translation>Letzte Gründe</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>You can pause or stop it at any time.</source>
        <translation>Sie können ihn jederzeit pausieren oder anhalten.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::Button</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CauseModel</name>
    <message>
        <source>Not held any more</source>
        <translation>Nicht mehr festgehalten</translation>
    </message>
    <message>
        <source>%1. %2 held, %3, oldest %4. %5</source>
        <translation>%1. %2 festgehalten, %3, älteste %4. %5</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CauseNote</name>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>The cause is settled</source>
        <translation>Die Ursache ist geregelt</translation>
    </message>
    <message>
        <source>What others should know of this cause</source>
        <translation>Was andere über diese Ursache wissen sollten</translation>
    </message>
    <message>
        <source>Note on the cause</source>
        <translation>Notiz zur Ursache</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CauseOrders</name>
    <message>
        <source>Orders of the cause</source>
        <translation>Bestellungen der Ursache</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Open as list</source>
        <translation>Als Liste öffnen</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1 orders, all selected</source>
        <translation>%1 Bestellungen, alle ausgewählt</translation>
    </message>
    <message>
        <source>%1 orders, %2 selected</source>
        <translation>%1 Bestellungen, %2 ausgewählt</translation>
    </message>
    <message>
        <source>%1 orders so far</source>
        <translation>%1 Bestellungen bisher</translation>
    </message>
    <message>
        <source>%1 · %2 held since</source>
        <translation>%1 · %2 festgehalten seit</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n order numbers copied</source>
        <translation>
            <numerusform>%n Bestellnummer kopiert</numerusform>
            <numerusform>%n Bestellnummern kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ChartPlot</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ChartTable</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CheckHeader</name>
    <message>
        <source>Choose all orders</source>
        <translation>Alle Bestellungen wählen</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CheckStrip</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CircuitStrip</name>
    <message>
        <source>Open: held back</source>
        <translation>Offen: zurückgehalten</translation>
    </message>
    <message>
        <source>Half open: testing</source>
        <translation>Halb offen: wird getestet</translation>
    </message>
    <message>
        <source>Closed: calls pass</source>
        <translation>Geschlossen: Aufrufe gehen durch</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Im Test</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 bis %3</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ConnectionChip</name>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>Connection: %1, %2</source>
        <translation>Verbindung: %1, %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ConnectionPanel</name>
    <message>
        <source>Address of the service</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <source>Open its console</source>
        <translation>Seine Konsole öffnen</translation>
    </message>
    <message>
        <source>That is no address: it begins with http:// or https://</source>
        <translation>Das ist keine Adresse: Sie beginnt mit http:// oder https://</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CustomerFinder</name>
    <message>
        <source>Name, e-mail, phone, customer or order number</source>
        <translation>Name, E-Mail, Telefon, Kunden- oder Bestellnummer</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Gefundene Kundschaft</translation>
    </message>
    <message>
        <source>%1 · %2 · last order %3, %4</source>
        <translation>%1 · %2 · letzte Bestellung %3, %4</translation>
    </message>
    <message>
        <source>No order of such a customer. Fill in a new one below.</source>
        <translation>Keine passende Bestellung gefunden. Tragen Sie die Angaben unten neu ein.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::DetailRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::EffectList</name>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::EventsSection</name>
    <message>
        <source>What people did</source>
        <translation>Was Personen getan haben</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ExchangeView</name>
    <message>
        <source>Brief</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>How bodies are laid out</source>
        <translation>Darstellung der Inhalte</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>What was received</source>
        <translation>Was empfangen wurde</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Gesendet und empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Why do you need to see the customer&apos;s data? The journal keeps it.</source>
        <translation>Warum müssen Sie die Kundendaten sehen? Das Journal bewahrt es auf.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The customer&apos;s data is shown. The journal says so.</source>
        <translation>Die Kundendaten werden angezeigt. Das steht im Journal.</translation>
    </message>
    <message>
        <source>Only the beginning is kept; it had %1.</source>
        <translation>Nur der Anfang ist gespeichert; insgesamt waren es %1.</translation>
    </message>
    <message>
        <source>Without a body.</source>
        <translation>Ohne Inhalt.</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>The order has been changed more than once since, so its document of then is not here.</source>
        <translation>Die Bestellung wurde seither mehr als einmal geändert, daher ist ihr damaliges Dokument nicht hier.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FactsCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FailuresPage</name>
    <message>
        <source>The queue cannot be read.</source>
        <translation>Die Warteschlange kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No failures.</source>
        <translation>Keine Störungen.</translation>
    </message>
    <message>
        <source>No order waits for a person.</source>
        <translation>Keine Bestellung wartet auf eine Person.</translation>
    </message>
    <message>
        <source>No cause fits the filter.</source>
        <translation>Keine Ursache passt zum Filter.</translation>
    </message>
    <message>
        <source>Use fewer words.</source>
        <translation>Verwenden Sie weniger Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%n more causes, F5 shows them</source>
        <translation>
            <numerusform>%n weitere Ursache, F5 zeigt sie</numerusform>
            <numerusform>%n weitere Ursachen, F5 zeigt sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders ended as Failed today, all undone</source>
        <translation>
            <numerusform>%n Bestellung ist heute gescheitert, ganz rückgängig gemacht</numerusform>
            <numerusform>%n Bestellungen sind heute gescheitert, alle rückgängig gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 held orders</source>
        <translation>%1 festgehaltene Bestellungen</translation>
    </message>
    <message>
        <source>%1, %2 messages</source>
        <translation>%1, %2 Nachrichten</translation>
    </message>
    <message>
        <source>%1 · %2 waiting</source>
        <translation>%1 · %2 warten</translation>
    </message>
    <message>
        <source>The bulk job has begun. J shows it.</source>
        <translation>Der Sammelauftrag hat begonnen. J zeigt ihn.</translation>
    </message>
    <message>
        <source>%1 of %2 orders chosen</source>
        <translation>%1 von %2 Bestellungen gewählt</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Störungen</translation>
    </message>
    <message numerus="yes">
        <source>%n messages taken up</source>
        <translation>
            <numerusform>%n Nachricht aufgenommen</numerusform>
            <numerusform>%n Nachrichten aufgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept with the cause.</source>
        <translation>Sie bleibt bei der Ursache.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Filter causes</source>
        <translation>Ursachen filtern</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>The jobs are not shown.</source>
        <translation>Die Aufträge werden nicht angezeigt.</translation>
    </message>
    <message>
        <source>No job is chosen.</source>
        <translation>Kein Auftrag ist gewählt.</translation>
    </message>
    <message>
        <source>No cause is chosen.</source>
        <translation>Keine Ursache ist gewählt.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FigureStrip</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a field before its value</comment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FindBox</name>
    <message>
        <source>Find an order, a customer or a command</source>
        <translation>Bestellung, Kundschaft oder Befehl suchen</translation>
    </message>
    <message>
        <source>Find an order: number, e-mail, phone, name, card …</source>
        <translation>Bestellung suchen: Nummer, E-Mail, Telefon, Name, Karte …</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::Finder</name>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>in a new tab</source>
        <translation>in neuem Tab</translation>
    </message>
    <message>
        <source>copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>Find an order, a customer or a command</source>
        <translation>Bestellung, Kundschaft oder Befehl suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in %1 ms</source>
        <translation>
            <numerusform>%n Bestellung in %1 ms</numerusform>
            <numerusform>%n Bestellungen in %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All of them in the list</source>
        <translation>Alle in der Liste</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kundschaft</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FirstRun</name>
    <message>
        <source>It answers, and this console understands it.</source>
        <translation>Er antwortet, und diese Konsole versteht ihn.</translation>
    </message>
    <message>
        <source>This is no address. It looks like http://orders.example.com:8080.</source>
        <translation>Das ist keine Adresse. Sie sieht etwa so aus: http://orders.example.com:8080.</translation>
    </message>
    <message>
        <source>There is no computer called %1.</source>
        <translation>Es gibt keinen Rechner namens %1.</translation>
    </message>
    <message>
        <source>%1 is there, but nothing listens at port %2.</source>
        <translation>%1 ist da, aber an Port %2 antwortet nichts.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is no Sagadesk orchestrator.</source>
        <translation>Bei %1 antwortet etwas, aber es ist kein Orchestrator von Sagadesk.</translation>
    </message>
    <message>
        <source>The orchestrator is newer than this console: reading works, acting needs the update.</source>
        <translation>Der Orchestrator ist neuer als diese Konsole: Lesen geht, Handeln erfordert die Aktualisierung.</translation>
    </message>
    <message>
        <source>Welcome to Sagadesk</source>
        <translation>Willkommen bei Sagadesk</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>What is connected?</source>
        <translation>Was ist angebunden?</translation>
    </message>
    <message>
        <source>Where are the orders? This can be changed later.</source>
        <translation>Wo sind die Bestellungen? Das lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Your name stands beside what you do. Times and money are shown your way.</source>
        <translation>Ihr Name steht bei dem, was Sie tun. Zeiten und Geld werden so gezeigt, wie Sie es gewohnt sind.</translation>
    </message>
    <message>
        <source>Orders are carried out by services: payment, stock, delivery and others.</source>
        <translation>Bestellungen werden von Diensten ausgeführt: Zahlung, Lager, Lieferung und andere.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>Wird versucht …</translation>
    </message>
    <message>
        <source>Sagadesk: first start</source>
        <translation>Sagadesk: erster Start</translation>
    </message>
    <message>
        <source>Alone here</source>
        <translation>Allein hier</translation>
    </message>
    <message>
        <source>Orders are kept on this computer, in %1.</source>
        <translation>Bestellungen werden auf diesem Rechner gespeichert, in %1.</translation>
    </message>
    <message>
        <source>Join others</source>
        <translation>Anderen anschließen</translation>
    </message>
    <message>
        <source>Orders are kept by an orchestrator that runs already. Nothing is kept here.</source>
        <translation>Bestellungen werden von einem Orchestrator gespeichert, der schon läuft. Hier wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>500 invented orders run through stand-in services. All of it goes when you close it.</source>
        <translation>500 erfundene Bestellungen laufen durch Ersatzdienste. Alles verschwindet, wenn Sie schließen.</translation>
    </message>
    <message>
        <source>Address of the orchestrator</source>
        <translation>Adresse des Orchestrators</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Currency of sums</source>
        <translation>Währung der Summen</translation>
    </message>
    <message>
        <source>Stand-in services</source>
        <translation>Ersatzdienste</translation>
    </message>
    <message>
        <source>They answer like real ones and do nothing. Good for trying; change it any time.</source>
        <translation>Sie antworten wie echte und tun nichts. Gut zum Ausprobieren; jederzeit änderbar.</translation>
    </message>
    <message>
        <source>Our services</source>
        <translation>Unsere Dienste</translation>
    </message>
    <message>
        <source>Their addresses are written to sagadesk.toml; those that are empty come later.</source>
        <translation>Ihre Adressen werden in sagadesk.toml geschrieben; leere folgen später.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Orders are taken and wait until there is a service that carries them out.</source>
        <translation>Bestellungen werden angenommen und warten, bis ein Dienst da ist, der sie ausführt.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip all, begin with what is usual</source>
        <translation>Alles überspringen, mit dem Üblichen beginnen</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>The first steps are hidden.</source>
        <translation>Die ersten Schritte sind ausgeblendet.</translation>
    </message>
    <message>
        <source>Sagadesk runs and keeps orders.</source>
        <translation>Sagadesk läuft und speichert Bestellungen.</translation>
    </message>
    <message>
        <source>Services are connected, which carry orders out.</source>
        <translation>Dienste sind angebunden, die Bestellungen ausführen.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>The first order is placed.</source>
        <translation>Die erste Bestellung ist angelegt.</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>An order is completed.</source>
        <translation>Eine Bestellung ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Find anything by a word of it.</source>
        <translation>Finden Sie alles mit einem Wort daraus.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Die ersten Schritte ausblenden</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Zu tun: %1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::GanttView</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>wartet %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tries along the time</source>
        <translation>Versuche im Zeitverlauf</translation>
    </message>
    <message>
        <source>Undoing, newest first</source>
        <translation>Geht zurück, Neueste zuerst</translation>
    </message>
    <message>
        <source>Going forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Run %1: undoing, newest first</source>
        <translation>Durchlauf %1: geht zurück, Neueste zuerst</translation>
    </message>
    <message>
        <source>Run %1: going forward</source>
        <translation>Durchlauf %1: vorwärts</translation>
    </message>
    <message>
        <source>%1, try %2 of %3: %4, %5</source>
        <translation>%1, Versuch %2 von %3: %4, %5</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::HeldOrderModel</name>
    <message>
        <source>Not held any more</source>
        <translation>Nicht mehr festgehalten</translation>
    </message>
    <message>
        <source>%1, %2, %3. Charged: %4</source>
        <translation>%1, %2, %3. Abgebucht: %4</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>Festgehalten seit</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::JournalModel</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::KeyList</name>
    <message>
        <source>List of keys</source>
        <translation>Liste der Tasten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Wirkung</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::KeyModel</name>
    <message>
        <source>Does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Üblich</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::LineModel</name>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Position %1, %2: %3</translation>
    </message>
    <message>
        <source>New line, %1</source>
        <translation>Neue Position, %1</translation>
    </message>
    <message>
        <source>%1. Wrong: %2</source>
        <translation>%1. Falsch: %2</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Position</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::LoadingBars</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::MainWindow</name>
    <message>
        <source>From the status bar</source>
        <translation>Aus der Statusleiste</translation>
    </message>
    <message>
        <source>%1 is open in a tab behind.</source>
        <translation>%1 ist in einem Tab dahinter geöffnet.</translation>
    </message>
    <message>
        <source>%1 · Sagadesk</source>
        <translation>%1 · Sagadesk</translation>
    </message>
    <message>
        <source>%1 · %2 · Sagadesk</source>
        <translation>%1 · %2 · Sagadesk</translation>
    </message>
    <message>
        <source>There is nothing before this.</source>
        <translation>Davor ist nichts.</translation>
    </message>
    <message>
        <source>There is nothing after this.</source>
        <translation>Danach ist nichts.</translation>
    </message>
    <message>
        <source>There is no order number on the clipboard.</source>
        <translation>In der Zwischenablage ist keine Bestellnummer.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>About Sagadesk</source>
        <translation>Über Sagadesk</translation>
    </message>
    <message>
        <source>Sagadesk, an order service and its console. Version %1.</source>
        <translation>Sagadesk, ein Bestelldienst und seine Konsole. Version %1.</translation>
    </message>
    <message>
        <source>The layout is as it was at first.</source>
        <translation>Die Anordnung ist wieder wie am Anfang.</translation>
    </message>
    <message>
        <source>Only an order&apos;s tab can be closed.</source>
        <translation>Nur der Tab einer Bestellung lässt sich schließen.</translation>
    </message>
    <message>
        <source>No tab has been closed.</source>
        <translation>Es wurde kein Tab geschlossen.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Connection lost at %1.</source>
        <translation>Verbindung um %1 verloren.</translation>
    </message>
    <message>
        <source>You see what was known then. The next try is at %1.</source>
        <translation>Sie sehen den damaligen Stand. Der nächste Versuch ist um %1.</translation>
    </message>
    <message>
        <source>You see what was known then.</source>
        <translation>Sie sehen den damaligen Stand.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Answers are slow.</source>
        <translation>Antworten sind langsam.</translation>
    </message>
    <message>
        <source>They take %1, usually %2.</source>
        <translation>Sie dauern %1, sonst %2.</translation>
    </message>
    <message>
        <source>They take longer than usual.</source>
        <translation>Sie dauern länger als sonst.</translation>
    </message>
    <message>
        <source>The storage is newer than this console.</source>
        <translation>Der Speicher ist neuer als diese Konsole.</translation>
    </message>
    <message>
        <source>Reading works, acting needs the update.</source>
        <translation>Lesen geht, Handeln erfordert die Aktualisierung.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>Tabs and texts are kept.</source>
        <translation>Tabs und Texte bleiben erhalten.</translation>
    </message>
    <message>
        <source>Connected again after %1.</source>
        <translation>Nach %1 wieder verbunden.</translation>
    </message>
    <message>
        <source>What you see is %1 old.</source>
        <translation>Was Sie sehen, ist %1 alt.</translation>
    </message>
    <message>
        <source>The orchestrator has not answered since.</source>
        <translation>Der Orchestrator hat seitdem nicht geantwortet.</translation>
    </message>
    <message>
        <source>This screen has no query.</source>
        <translation>Diese Ansicht hat keine Abfrage.</translation>
    </message>
    <message>
        <source>The view %1 is saved.</source>
        <translation>Die Ansicht %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Diese Ansicht entfernen</translation>
    </message>
    <message>
        <source>The view %1 is removed.</source>
        <translation>Die Ansicht %1 ist entfernt.</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Open an order of the list first.</source>
        <translation>Öffnen Sie zuerst eine Bestellung der Liste.</translation>
    </message>
    <message>
        <source>There is no order after this one in the list.</source>
        <translation>Nach dieser Bestellung kommt in der Liste keine mehr.</translation>
    </message>
    <message>
        <source>There is no order before this one in the list.</source>
        <translation>Vor dieser Bestellung steht in der Liste keine.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>The connection is there.</source>
        <translation>Die Verbindung ist da.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Notices are only kept in the list for an hour.</source>
        <translation>Meldungen stehen eine Stunde lang nur in der Liste.</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>Keine Bestellung ist gewählt.</translation>
    </message>
    <message>
        <source>You are told what becomes of %1.</source>
        <translation>Sie erfahren, was aus %1 wird.</translation>
    </message>
    <message>
        <source>%1 is watched no more.</source>
        <translation>%1 wird nicht mehr beobachtet.</translation>
    </message>
    <message>
        <source>Another console could not be started.</source>
        <translation>Eine weitere Konsole konnte nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::Navigation</name>
    <message>
        <source>Screens</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NeedsModel</name>
    <message>
        <source>Retry…</source>
        <translation>Wiederholen…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <source>Open service</source>
        <translation>Dienst öffnen</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1. %2 %3 %4. %5</source>
        <translation>%1. %2 %3 %4. %5</translation>
    </message>
    <message numerus="yes">
        <source>messages</source>
        <translation>
            <numerusform>Nachricht</numerusform>
            <numerusform>Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>orders</source>
        <translation>
            <numerusform>Bestellung</numerusform>
            <numerusform>Bestellungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NewOrder</name>
    <message>
        <source>New order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>Line %1 is removed.</source>
        <translation>Position %1 ist entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>The order is being placed.</source>
        <translation>Die Bestellung wird angelegt.</translation>
    </message>
    <message>
        <source>Your draft is here again.</source>
        <translation>Ihr Entwurf ist wieder da.</translation>
    </message>
    <message>
        <source>You left it at %1.</source>
        <translation>Sie haben ihn um %1 verlassen.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>This is a copy.</source>
        <translation>Dies ist eine Kopie.</translation>
    </message>
    <message>
        <source>What you were writing before is kept until you change it.</source>
        <translation>Was Sie zuvor geschrieben haben, bleibt erhalten, bis Sie diese ändern.</translation>
    </message>
    <message>
        <source>Back to that</source>
        <translation>Dahin zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax, in the prices</source>
        <translation>Steuer, in den Preisen</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need a look.</source>
        <translation>
            <numerusform>%n Feld ist noch zu prüfen.</numerusform>
            <numerusform>%n Felder sind noch zu prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well. Nothing was placed; stock and card are asked when it is.</source>
        <translation>Alles in Ordnung. Nichts wurde angelegt; Lager und Karte werden erst beim Anlegen gefragt.</translation>
    </message>
    <message>
        <source>%1, version %2, does this:</source>
        <translation>%1, Version %2, tut Folgendes:</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation>eine Person entscheidet</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>The order is being placed …</source>
        <translation>Die Bestellung wird angelegt …</translation>
    </message>
    <message>
        <source>%1 is placed.</source>
        <translation>%1 ist angelegt.</translation>
    </message>
    <message>
        <source>The answer was lost, so it is not known whether the order was taken. Placing it again is safe: it is not made twice.</source>
        <translation>Die Antwort ging verloren, daher ist unbekannt, ob die Bestellung angenommen wurde. Sie können sie gefahrlos noch einmal anlegen: Sie entsteht nicht doppelt.</translation>
    </message>
    <message>
        <source>The order was taken as it was before your last change. Look for it among the orders; placing this one makes a second order.</source>
        <translation>Die Bestellung wurde so angenommen, wie sie vor Ihrer letzten Änderung war. Suchen Sie sie unter den Bestellungen; wenn Sie diese anlegen, entsteht eine zweite.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>Der Entwurf ist weg.</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Was es ergibt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Check without placing</source>
        <translation>Prüfen, ohne anzulegen</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Closing keeps it as a draft.</source>
        <translation>Beim Schließen bleibt sie als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>Bestellung anlegen</translation>
    </message>
    <message>
        <source>Place order, %1</source>
        <translation>Bestellung anlegen, %1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NewerBar</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>the key</comment>
        <translation>Pos1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NodeCard</name>
    <message>
        <source>Sagadesk %1</source>
        <translation>Sagadesk %1</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>Kann nicht schreiben</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Calls to services, last minute</source>
        <translation>Aufrufe an Dienste, letzte Minute</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>Orders in memory</source>
        <translation>Bestellungen im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 von höchstens %2</translation>
    </message>
    <message>
        <source>Orders waiting in the store</source>
        <translation>Bestellungen, die im Speicher warten</translation>
    </message>
    <message>
        <source>%1 of %2 partitions</source>
        <translation>%1 von %2 Partitionen</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NodesPage</name>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Journal and growth</source>
        <translation>Journal und Wachstum</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Nodes and storage could not be read.</source>
        <translation>Knoten und Speicher konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>about %1 a day</source>
        <translation>etwa %1 pro Tag</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of its log not yet taken in</source>
        <translation>Im Log, noch nicht übernommen</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Frei auf dem Datenträger</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Einträge im Journal</translation>
    </message>
    <message>
        <source>New entries</source>
        <translation>Neue Einträge</translation>
    </message>
    <message>
        <source>Growth of the file</source>
        <translation>Wachstum der Datei</translation>
    </message>
    <message>
        <source>Estimated by the share of the newest entries.</source>
        <translation>Geschätzt nach dem Anteil der neuesten Einträge.</translation>
    </message>
    <message>
        <source>Oldest entry</source>
        <translation>Ältester Eintrag</translation>
    </message>
    <message>
        <source>Not yet published</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>No broker is configured</source>
        <translation>Kein Broker ist konfiguriert</translation>
    </message>
    <message>
        <source>Orders and journal are kept</source>
        <translation>Bestellungen und Journal bleiben</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>Idempotency keys are kept</source>
        <translation>Idempotenzschlüssel bleiben</translation>
    </message>
    <message>
        <source>Oldest order</source>
        <translation>Älteste Bestellung</translation>
    </message>
    <message>
        <source>Nodes &amp; storage</source>
        <translation>Knoten &amp; Speicher</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NotesSection</name>
    <message>
        <source>No notes yet. Add one with N.</source>
        <translation>Noch keine Notizen. Mit N fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NoticeLog</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has not answered for a minute; %n orders wait for it.</source>
        <translation>
            <numerusform>%1 hat seit einer Minute nicht geantwortet; %n Bestellung wartet darauf.</numerusform>
            <numerusform>%1 hat seit einer Minute nicht geantwortet; %n Bestellungen warten darauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls to %1 are held back: it does not answer. %n orders wait for it.</source>
        <translation>
            <numerusform>Aufrufe an %1 werden zurückgehalten: Der Dienst antwortet nicht. %n Bestellung wartet darauf.</numerusform>
            <numerusform>Aufrufe an %1 werden zurückgehalten: Der Dienst antwortet nicht. %n Bestellungen warten darauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Money may be stuck in %n orders: %1</source>
        <translation>
            <numerusform>Geld steckt womöglich in %n Bestellung fest: %1</numerusform>
            <numerusform>Geld steckt womöglich in %n Bestellungen fest: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders were held in the last five minutes, five times as many as usual.</source>
        <translation>
            <numerusform>In den letzten fünf Minuten wurde %n Bestellung festgehalten, fünfmal so viel wie sonst.</numerusform>
            <numerusform>In den letzten fünf Minuten wurden %n Bestellungen festgehalten, fünfmal so viele wie sonst.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it stopped by itself. %2 are through, %3 are held again.</source>
        <translation>%1: Der Auftrag hielt von selbst an. %2 sind durch, %3 sind wieder festgehalten.</translation>
    </message>
    <message>
        <source>%1: it has ended. %2 are through, %3 are held again.</source>
        <translation>%1: Der Auftrag ist beendet. %2 sind durch, %3 sind wieder festgehalten.</translation>
    </message>
    <message>
        <source>%1, which you watch, is now: %2</source>
        <translation>%1, von Ihnen beobachtet, ist jetzt: %2</translation>
    </message>
    <message>
        <source>The audit chain is broken: %1</source>
        <translation>Die Kette des Protokolls ist unterbrochen: %1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NoticePanel</name>
    <message>
        <source>No notices in the last seven days.</source>
        <translation>Keine Meldungen in den letzten sieben Tagen.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OrderForm</name>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>Art der Bestellung</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Ihre Referenz</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Eingang über</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <source>Find a customer who has ordered before</source>
        <translation>Kundschaft suchen, die schon bestellt hat</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Position entfernen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Positionen der Bestellung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>in the prices</source>
        <translation>in den Preisen</translation>
    </message>
    <message>
        <source>Card ends in</source>
        <translation>Karte endet auf</translation>
    </message>
    <message>
        <source>Tax is</source>
        <translation>Steuer ist</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Geliefert an</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Day and time, empty for as soon as possible</source>
        <translation>Tag und Zeit, leer für so bald wie möglich</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OrderHeader</name>
    <message>
        <source>Copy the order number</source>
        <translation>Die Bestellnummer kopieren</translation>
    </message>
    <message>
        <source>Everything undone</source>
        <translation>Alles rückgängig gemacht</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Durchlauf %1</translation>
    </message>
    <message>
        <source>%1 takes care</source>
        <translation>%1 kümmert sich</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Webshop</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>More for this order</source>
        <translation>Mehr für diese Bestellung</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OrderListModel</name>
    <message>
        <source>%1. %2, %3. %4. %5.</source>
        <translation>%1. %2, %3. %4. %5.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OrderPage</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Echte Zeit</translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation>Gleiche Schritte</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>%1 is no longer in storage.</source>
        <translation>%1 ist nicht mehr im Speicher.</translation>
    </message>
    <message>
        <source>You see what was known then.</source>
        <translation>Sie sehen den damaligen Stand.</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>Es gibt keine Bestellung %1.</translation>
    </message>
    <message>
        <source>Check the number, or search for the customer.</source>
        <translation>Prüfen Sie die Nummer oder suchen Sie nach der Kundschaft.</translation>
    </message>
    <message>
        <source>The order cannot be read now.</source>
        <translation>Die Bestellung kann jetzt nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Undone, newest first</source>
        <translation>Zurückgenommen, Neueste zuerst</translation>
    </message>
    <message>
        <source>The order then ended as %1 at %2</source>
        <translation>Die Bestellung endete dann als %1 um %2</translation>
    </message>
    <message>
        <source>Being undone, newest first</source>
        <translation>Geht zurück, Neueste zuerst</translation>
    </message>
    <message>
        <source>%1 in total, %2 of it waiting between tries</source>
        <translation>%1 insgesamt, davon %2 Warten zwischen Versuchen</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>The order is not there yet.</source>
        <translation>Die Bestellung ist noch nicht da.</translation>
    </message>
    <message>
        <source>%1 is copied.</source>
        <translation>%1 ist kopiert.</translation>
    </message>
    <message>
        <source>What to say to the customer is copied.</source>
        <translation>Was der Kundschaft zu sagen ist, ist kopiert.</translation>
    </message>
    <message>
        <source>The link to %1 is copied.</source>
        <translation>Der Link zu %1 ist kopiert.</translation>
    </message>
    <message>
        <source>The order does not offer this now.</source>
        <translation>Die Bestellung bietet das jetzt nicht an.</translation>
    </message>
    <message>
        <source>From the order&apos;s page</source>
        <translation>Von der Seite der Bestellung</translation>
    </message>
    <message>
        <source>Nobody takes care of %1 now.</source>
        <translation>Niemand kümmert sich jetzt um %1.</translation>
    </message>
    <message>
        <source>%1 takes care of %2 now.</source>
        <translation>%1 kümmert sich jetzt um %2.</translation>
    </message>
    <message>
        <source>Nothing is kept of this try.</source>
        <translation>Von diesem Versuch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>What was sent is copied.</source>
        <translation>Was gesendet wurde, ist kopiert.</translation>
    </message>
    <message>
        <source>What was received is copied.</source>
        <translation>Was empfangen wurde, ist kopiert.</translation>
    </message>
    <message>
        <source>The command line is copied, without secrets.</source>
        <translation>Die Befehlszeile ist kopiert, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>The customer&apos;s data is shown already.</source>
        <translation>Die Kundendaten werden schon angezeigt.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OrderSummaryView</name>
    <message>
        <source>Say to the customer</source>
        <translation>Der Kundschaft sagen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what to say to the customer</source>
        <translation>Text für die Kundschaft kopieren</translation>
    </message>
    <message>
        <source>Copy what to say to the customer (Ctrl+Shift+C)</source>
        <translation>Text für die Kundschaft kopieren (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message numerus="yes">
        <source>More than %n newer orders</source>
        <translation>
            <numerusform>Mehr als %n neuere Bestellung</numerusform>
            <numerusform>Mehr als %n neuere Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer order(s)</source>
        <translation>
            <numerusform>%n neuere Bestellung</numerusform>
            <numerusform>%n neuere Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The list stays still while a row is selected.</source>
        <translation>Die Liste steht still, solange eine Zeile ausgewählt ist.</translation>
    </message>
    <message>
        <source>The list stays still while it is scrolled.</source>
        <translation>Die Liste steht still, solange sie gescrollt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 orders, all matches</source>
        <translation>%1 Bestellungen, alle Treffer</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>Wählen Sie zuerst eine Bestellung.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n order number(s) copied</source>
        <translation>
            <numerusform>%n Bestellnummer kopiert</numerusform>
            <numerusform>%n Bestellnummern kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>What to say is copied.</source>
        <translation>Was zu sagen ist, ist kopiert.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Der Link ist kopiert.</translation>
    </message>
    <message>
        <source>Export the orders of this list</source>
        <translation>Bestellungen dieser Liste exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) written so far</source>
        <translation>
            <numerusform>Bisher %n Bestellung geschrieben</numerusform>
            <numerusform>Bisher %n Bestellungen geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) exported to %1</source>
        <translation>
            <numerusform>%n Bestellung nach %1 exportiert</numerusform>
            <numerusform>%n Bestellungen nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>Der Export ist gescheitert: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Another value…</source>
        <translation>Anderer Wert…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Die üblichen Spalten</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Nur dies</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Dies nicht</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>%1 orders · %2</source>
        <comment>how many, and how long it took</comment>
        <translation>%1 Bestellungen · %2</translation>
    </message>
    <message>
        <source>No orders yet.</source>
        <translation>Noch keine Bestellungen.</translation>
    </message>
    <message>
        <source>Create one (Ctrl+N) or connect a source.</source>
        <translation>Legen Sie eine an (Ctrl+N) oder verbinden Sie eine Quelle.</translation>
    </message>
    <message>
        <source>No order matches this query.</source>
        <translation>Keine Bestellung passt zu dieser Abfrage.</translation>
    </message>
    <message>
        <source>Leave something out:</source>
        <translation>Etwas auslassen:</translation>
    </message>
    <message>
        <source>Search all dates</source>
        <translation>Über alle Daten suchen</translation>
    </message>
    <message>
        <source>Remove %1 (would give %2)</source>
        <translation>%1 entfernen (ergäbe %2)</translation>
    </message>
    <message>
        <source>Choose one order first.</source>
        <translation>Wählen Sie zuerst eine Bestellung aus.</translation>
    </message>
    <message>
        <source>The order does not offer this now.</source>
        <translation>Die Bestellung bietet das jetzt nicht an.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OutcomeStrip</name>
    <message>
        <source>%1, %2</source>
        <comment>a title and what it counts</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OverviewPage</name>
    <message>
        <source>Needs a person</source>
        <translation>Braucht eine Person</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>Dringendste zuerst</translation>
    </message>
    <message>
        <source>All failures</source>
        <translation>Alle Störungen</translation>
    </message>
    <message>
        <source>Nothing needs a person.</source>
        <translation>Nichts braucht eine Person.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Finished orders</source>
        <translation>Beendete Bestellungen</translation>
    </message>
    <message>
        <source>3 h</source>
        <translation>3 h</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Held orders by cause</source>
        <translation>Festgehaltene Bestellungen nach Ursache</translation>
    </message>
    <message>
        <source>orders and money</source>
        <translation>Bestellungen und Geld</translation>
    </message>
    <message>
        <source>No line is chosen.</source>
        <translation>Keine Zeile ist gewählt.</translation>
    </message>
    <message>
        <source>%1 healthy of %2</source>
        <translation>%1 von %2 in Ordnung</translation>
    </message>
    <message>
        <source>1 of 1 up</source>
        <translation>1 von 1 läuft</translation>
    </message>
    <message>
        <source>0 of 1 up</source>
        <translation>0 von 1 läuft</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>dieser</translation>
    </message>
    <message numerus="yes">
        <source>%n partitions</source>
        <translation>
            <numerusform>%n Partition</numerusform>
            <numerusform>%n Partitionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s decisions</source>
        <translation>%1/s Entscheidungen</translation>
    </message>
    <message>
        <source>%1 ms to db</source>
        <translation>%1 ms zur DB</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>No order is held.</source>
        <translation>Keine Bestellung ist zurückgehalten.</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>Die Zahlen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PartitionStrip</name>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Partition %1 has no node.</source>
        <translation>Partition %1 hat keinen Knoten.</translation>
    </message>
    <message>
        <source>Partition %1 is written by %2.</source>
        <translation>In Partition %1 schreibt %2.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PayloadSection</name>
    <message>
        <source>The order&apos;s document</source>
        <translation>Das Dokument der Bestellung</translation>
    </message>
    <message>
        <source>As it came in: nothing was changed.</source>
        <translation>Wie eingegangen: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It was changed since it came in.</source>
        <translation>Es wurde seit dem Eingang geändert.</translation>
    </message>
    <message>
        <source>Changed since it came in:</source>
        <translation>Seit dem Eingang geändert:</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PersonChip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PipelineColumnView</name>
    <message>
        <source>Nothing is slower than usual here.</source>
        <translation>Nichts ist hier langsamer als sonst.</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>usual %1</source>
        <translation>sonst %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more when you look away</source>
        <translation>
            <numerusform>%n weitere, sobald Sie wegsehen</numerusform>
            <numerusform>%n weitere, sobald Sie wegsehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 anzeigen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counts, and what waits</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PipelineGroup</name>
    <message>
        <source>%1 orders that are being carried out</source>
        <translation>%1 Bestellungen, die gerade ausgeführt werden</translation>
    </message>
    <message>
        <source>%1 orders that are not confirmed yet</source>
        <translation>%1 Bestellungen, die noch nicht bestätigt sind</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PipelineHead</name>
    <message>
        <source>%1: orders that passed it in the last hour, by five minutes</source>
        <translation>%1: Bestellungen, die in der letzten Stunde hindurchgingen, je fünf Minuten</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PipelineModel</name>
    <message>
        <source>Went on meanwhile</source>
        <translation>Inzwischen weitergegangen</translation>
    </message>
    <message>
        <source>%1. %2, %3. %4. For %5.</source>
        <comment>status, number, money, what it waits for, how long</comment>
        <translation>%1. %2, %3. %4. Seit %5.</translation>
    </message>
    <message>
        <source>%1
Since %2</source>
        <comment>what it waits for</comment>
        <translation>%1
Seit %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PipelinePage</name>
    <message>
        <source>longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>most money first</source>
        <translation>Meistes Geld zuerst</translation>
    </message>
    <message>
        <source>needs help first</source>
        <translation>Mit Hilfebedarf zuerst</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Stillhalten</translation>
    </message>
    <message>
        <source>The pipeline could not be read.</source>
        <translation>Die Pipeline konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 in progress, %2 held, parked or slower than usual. The rest flow by and are only counted.</source>
        <translation>%1 in Arbeit, %2 festgehalten, geparkt oder langsamer als sonst. Die übrigen fließen vorbei und werden nur gezählt.</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>längste %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>bars: last hour</source>
        <translation>Balken: letzte Stunde</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>%1 of finished</source>
        <translation>%1 der beendeten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>undoing now</source>
        <translation>gerade in Rücknahme</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Held since %1</source>
        <translation>Still seit %1</translation>
    </message>
    <message>
        <source>All workflows</source>
        <translation>Alle Abläufe</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Choose a card first.</source>
        <translation>Wählen Sie zuerst eine Karte.</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Der Link ist kopiert.</translation>
    </message>
    <message>
        <source>The order does not offer this now.</source>
        <translation>Die Bestellung bietet das jetzt nicht an.</translation>
    </message>
    <message>
        <source>%1 in progress, %2 stick</source>
        <translation>%1 in Arbeit, %2 hängen</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::QueryField</name>
    <message>
        <source>Query of the list</source>
        <translation>Abfrage der Liste</translation>
    </message>
    <message>
        <source>Find an order: number, e-mail, phone, name, card …</source>
        <translation>Bestellung suchen: Nummer, E-Mail, Telefon, Name, Karte …</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>Schnellansicht</translation>
    </message>
    <message>
        <source>This order is no longer in storage.</source>
        <translation>Diese Bestellung ist nicht mehr im Speicher.</translation>
    </message>
    <message>
        <source>What to say is copied.</source>
        <translation>Was zu sagen ist, ist kopiert.</translation>
    </message>
    <message>
        <source>Choose an order to see what happened.</source>
        <translation>Wählen Sie eine Bestellung, um zu sehen, was geschehen ist.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Close the quick look</source>
        <translation>Schnellansicht schließen</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>Bestellnummer kopieren</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show all orders of this customer</source>
        <translation>Alle Bestellungen dieser Kundschaft anzeigen</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>headline and story</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message numerus="yes">
        <source>More than %n orders</source>
        <translation>
            <numerusform>Mehr als %n Bestellung</numerusform>
            <numerusform>Mehr als %n Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) since %1, %2 completed</source>
        <translation>
            <numerusform>%n Bestellung seit %1, %2 abgeschlossen</numerusform>
            <numerusform>%n Bestellungen seit %1, %2 abgeschlossen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SagaDiagram</name>
    <message>
        <source>Steps of the order</source>
        <translation>Schritte der Bestellung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nichts rückgängig zu machen</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SavedViews</name>
    <message>
        <source>Failed today</source>
        <translation>Heute gescheitert</translation>
    </message>
    <message>
        <source>Undo stuck</source>
        <translation>Zurück blockiert</translation>
    </message>
    <message>
        <source>Waiting over 15 min</source>
        <translation>Warten über 15 min</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SayCard</name>
    <message>
        <source>Say to the customer</source>
        <translation>Der Kundschaft sagen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Nothing needs to be said.</source>
        <translation>Es muss nichts gesagt werden.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Say to the customer: %1</source>
        <translation>Der Kundschaft sagen: %1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SectionTabs</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SegmentedControl</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::Segments</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ServiceCharts</name>
    <message>
        <source>answered well</source>
        <translation>gut beantwortet</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>nicht gut</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Calls per minute</source>
        <translation>Aufrufe pro Minute</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>logarithmisch</translation>
    </message>
    <message>
        <source>answered well, not well</source>
        <translation>gut beantwortet, nicht gut</translation>
    </message>
    <message>
        <source>Unsteady for %1</source>
        <translation>Instabil seit %1</translation>
    </message>
    <message>
        <source>while open, one call at a time is tried</source>
        <translation>solange offen, wird jeweils ein Aufruf versucht</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ServiceControls</name>
    <message>
        <source>Circuit opened by itself</source>
        <translation>Schutzschalter öffnete von selbst</translation>
    </message>
    <message>
        <source>Circuit tried one call</source>
        <translation>Schutzschalter hat einen Aufruf versucht</translation>
    </message>
    <message>
        <source>Circuit closed by itself</source>
        <translation>Schutzschalter schloss von selbst</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Send a test call</source>
        <translation>Testaufruf senden</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>If you resume:</source>
        <translation>Wenn Sie fortsetzen:</translation>
    </message>
    <message>
        <source>If you pause:</source>
        <translation>Wenn Sie pausieren:</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 Aufrufe</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>At most at once</source>
        <translation>Höchstens gleichzeitig</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as configured.</source>
        <translation>
            <numerusform>%n wie konfiguriert.</numerusform>
            <numerusform>%n wie konfiguriert.</numerusform>
        </translation>
    </message>
    <message>
        <source>As configured.</source>
        <translation>Wie konfiguriert.</translation>
    </message>
    <message>
        <source>At most per second</source>
        <translation>Höchstens pro Sekunde</translation>
    </message>
    <message>
        <source>%1 as configured.</source>
        <translation>%1 wie konfiguriert.</translation>
    </message>
    <message>
        <source>Under way now</source>
        <translation>Jetzt unterwegs</translation>
    </message>
    <message>
        <source>Waiting for a place</source>
        <translation>Warten auf einen Platz</translation>
    </message>
    <message>
        <source>Places open while it comes back</source>
        <translation>Offene Plätze während der Rückkehr</translation>
    </message>
    <message>
        <source>Each good answer opens one more.</source>
        <translation>Jede gute Antwort öffnet einen weiteren.</translation>
    </message>
    <message>
        <source>Paused by %1</source>
        <translation>Pausiert von %1</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>Geändert von %1</translation>
    </message>
    <message>
        <source>None since the start of the node</source>
        <translation>Keine seit dem Start des Knotens</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ServiceForm</name>
    <message>
        <source>Pause %1</source>
        <translation>%1 pausieren</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>%1 begrenzen</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Endet nach</translation>
    </message>
    <message>
        <source>At most at once</source>
        <translation>Höchstens gleichzeitig</translation>
    </message>
    <message>
        <source>At most per second</source>
        <translation>Höchstens pro Sekunde</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Kein Ende</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 h</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Reason, kept in the journal</source>
        <translation>Grund, bleibt im Journal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1, as configured</source>
        <translation>%1, wie konfiguriert</translation>
    </message>
    <message>
        <source>no limit, as configured</source>
        <translation>keine Grenze, wie konfiguriert</translation>
    </message>
    <message>
        <source>Say why, in at least three letters.</source>
        <translation>Geben Sie einen Grund an, mit mindestens drei Buchstaben.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ServiceModel</name>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>The rows are kept where they were. F5 puts the worst first.</source>
        <translation>Die Zeilen bleiben, wo sie waren. F5 stellt die schlechtesten nach oben.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendet für</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>OK, 5 min</source>
        <translation>OK, 5 min</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Calls/min</source>
        <translation>Aufrufe/min</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>p95, last hour</source>
        <translation>p95, letzte Stunde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ServicesPage</name>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 ist pausiert.</translation>
    </message>
    <message>
        <source>%1 is called again.</source>
        <translation>%1 wird wieder aufgerufen.</translation>
    </message>
    <message>
        <source>The limits of %1 are changed.</source>
        <translation>Die Grenzen von %1 sind geändert.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>A test call is on its way.</source>
        <translation>Ein Testaufruf ist unterwegs.</translation>
    </message>
    <message>
        <source>The test call was answered in %1.</source>
        <translation>Der Testaufruf wurde in %1 beantwortet.</translation>
    </message>
    <message>
        <source>The test call was not answered, for %1: %2.</source>
        <translation>Der Testaufruf wurde nicht beantwortet, nach %1: %2.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Noch keine Dienste</translation>
    </message>
    <message>
        <source>Add one to sagadesk.toml, or use the simulator.</source>
        <translation>Fügen Sie in sagadesk.toml einen hinzu oder verwenden Sie den Simulator.</translation>
    </message>
    <message>
        <source>The services could not be read.</source>
        <translation>Die Dienste konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No service is chosen.</source>
        <translation>Kein Dienst ist gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>See the %n orders held because of it…</source>
        <translation>
            <numerusform>Die %n Bestellung ansehen, die deswegen festgehalten ist…</numerusform>
            <numerusform>Die %n Bestellungen ansehen, die deswegen festgehalten sind…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>No setting has these words</source>
        <translation>Keine Einstellung enthält diese Wörter</translation>
    </message>
    <message>
        <source>“%1” is in none of their names and sentences.</source>
        <translation>„%1“ kommt in keinem ihrer Namen und Sätze vor.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SettingsSheet</name>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>The usual key</source>
        <translation>Die übliche Taste</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 ist schon die Taste von „%2“.</translation>
    </message>
    <message>
        <source>The key of “%1” is changed.</source>
        <translation>Die Taste von „%1“ ist geändert.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keys that are a letter</source>
        <translation>Tasten, die ein Buchstabe sind</translation>
    </message>
    <message>
        <source>They act in lists and orders only. With Alt they can&apos;t be pressed by mistake.</source>
        <translation>Sie wirken nur in Listen und Bestellungen. Mit Alt lassen sie sich nicht versehentlich drücken.</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>With Alt</source>
        <translation>Mit Alt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>Wählen Sie einen Befehl und drücken Sie dann seine neue Taste.</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Shows after the next start.</source>
        <translation>Sichtbar nach dem nächsten Start.</translation>
    </message>
    <message>
        <source>%1 Shows after the next start.</source>
        <translation>%1 Sichtbar nach dem nächsten Start.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>„%1“ ist geändert.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>%1 is as it was at first.</source>
        <translation>„%1“ ist wieder wie am Anfang.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>How high rows of tables are.</source>
        <translation>Wie hoch die Zeilen der Tabellen sind.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+− change it in smaller steps.</source>
        <translation>Ctrl++ und Ctrl+− ändern sie in kleineren Schritten.</translation>
    </message>
    <message>
        <source>Patterns in charts</source>
        <translation>Muster in Diagrammen</translation>
    </message>
    <message>
        <source>Bars of failed orders are hatched, so that colour is not needed.</source>
        <translation>Balken gescheiterter Bestellungen sind schraffiert, sodass es keine Farbe braucht.</translation>
    </message>
    <message>
        <source>Language &amp; formats</source>
        <translation>Sprache &amp; Formate</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Orders are kept in UTC; this is how they are shown.</source>
        <translation>Bestellungen werden in UTC gespeichert; dies bestimmt, wie sie angezeigt werden.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>Currency of sums</source>
        <translation>Währung der Summen</translation>
    </message>
    <message>
        <source>ISO code; new orders begin with it.</source>
        <translation>ISO-Code; neue Bestellungen beginnen damit.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Name of this connection</source>
        <translation>Name dieser Verbindung</translation>
    </message>
    <message>
        <source>Stands at the top left and in the window&apos;s title.</source>
        <translation>Steht oben links und im Titel des Fensters.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>This is production</source>
        <translation>Dies ist die Produktion</translation>
    </message>
    <message>
        <source>Marked in red at the top left, so that nobody acts on the wrong one.</source>
        <translation>Oben links rot markiert, damit niemand am falschen Ort handelt.</translation>
    </message>
    <message>
        <source>Orchestrator to join at the start</source>
        <translation>Orchestrator, mit dem beim Start verbunden wird</translation>
    </message>
    <message>
        <source>Its address. Empty: orders are kept on this computer.</source>
        <translation>Seine Adresse. Leer: Bestellungen werden auf diesem Rechner gespeichert.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Hide personal data</source>
        <translation>Personendaten verbergen</translation>
    </message>
    <message>
        <source>E-mail, phone and the customer in payloads are shown in part, as when somebody looks over the shoulder.</source>
        <translation>E-Mail, Telefon und die Kundschaft in Inhalten werden nur teilweise gezeigt, etwa wenn jemand über die Schulter sieht.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Stands in the journal beside what you do.</source>
        <translation>Steht im Journal bei dem, was Sie tun.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Sagadesk</source>
        <translation>Sagadesk</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Sagadesk comes without warranty. The texts are in /usr/share/common-licenses and in the packages&apos; own folders.</source>
        <translation>Sagadesk kommt ohne Gewährleistung. Die Texte stehen in /usr/share/common-licenses und in den eigenen Ordnern der Pakete.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Wieder anzeigen</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>1 Stunde anhalten</translation>
    </message>
    <message>
        <source>Meanwhile all notices are only kept in the list under the bell.</source>
        <translation>Währenddessen stehen alle Meldungen nur in der Liste unter der Glocke.</translation>
    </message>
    <message>
        <source>This desktop has no tray: notices are only kept in the list under the bell anyway.</source>
        <translation>Dieser Desktop hat kein Benachrichtigungsfeld: Meldungen stehen ohnehin nur in der Liste unter der Glocke.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Stuck money</source>
        <translation>Feststeckendes Geld</translation>
    </message>
    <message>
        <source>More orders than before are held with money in doubt.</source>
        <translation>Mehr Bestellungen als zuvor sind zurückgehalten, bei denen das Geld ungewiss ist.</translation>
    </message>
    <message>
        <source>Silent service</source>
        <translation>Stummer Dienst</translation>
    </message>
    <message>
        <source>A service has not answered for more than a minute.</source>
        <translation>Ein Dienst antwortet seit mehr als einer Minute nicht.</translation>
    </message>
    <message>
        <source>Open circuit</source>
        <translation>Offener Schutzschalter</translation>
    </message>
    <message>
        <source>Calls to a service are held back, since it does not answer.</source>
        <translation>Aufrufe eines Dienstes werden zurückgehalten, weil er nicht antwortet.</translation>
    </message>
    <message>
        <source>Rush of failures</source>
        <translation>Viele Fehler auf einmal</translation>
    </message>
    <message>
        <source>Five times as many orders as usual are held.</source>
        <translation>Fünfmal so viele Bestellungen wie sonst werden zurückgehalten.</translation>
    </message>
    <message>
        <source>Broken audit chain</source>
        <translation>Unterbrochene Kette des Protokolls</translation>
    </message>
    <message>
        <source>A check has found an entry that is missing or changed.</source>
        <translation>Eine Prüfung hat einen Eintrag gefunden, der fehlt oder verändert ist.</translation>
    </message>
    <message>
        <source>Low disk space</source>
        <translation>Knapper Speicherplatz</translation>
    </message>
    <message>
        <source>Little of it is free, or not for long.</source>
        <translation>Wenig davon ist frei, oder nicht mehr lange.</translation>
    </message>
    <message>
        <source>Ended bulk job</source>
        <translation>Beendeter Sammelauftrag</translation>
    </message>
    <message>
        <source>It has ended while another window was in front.</source>
        <translation>Er endete, während ein anderes Fenster vorn war.</translation>
    </message>
    <message>
        <source>Watched orders</source>
        <translation>Beobachtete Bestellungen</translation>
    </message>
    <message>
        <source>One is held, goes on, or has ended.</source>
        <translation>Eine wird zurückgehalten, geht weiter oder ist beendet.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Menus and lists open at once, and the text cursor does not blink.</source>
        <translation>Menüs und Listen öffnen sich sofort, und die Schreibmarke blinkt nicht.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::StatusStrip</name>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 of %2, %3 held again</source>
        <translation>%1 von %2, %3 wieder festgehalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitergehen</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>updated %1 s ago</source>
        <translation>vor %1 s aktualisiert</translation>
    </message>
    <message>
        <source>Storage cannot be written</source>
        <translation>Speicher kann nicht beschrieben werden</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Storage, commit within %1</source>
        <translation>Speicher, Festschreiben in %1</translation>
    </message>
    <message>
        <source>%1 of %2 partitions</source>
        <translation>%1 von %2 Partitionen</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::StepsModel</name>
    <message>
        <source>Try %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>%1: %2, took %3</source>
        <translation>%1: %2, dauerte %3</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::StepsSection</name>
    <message>
        <source>Steps and their tries</source>
        <translation>Schritte und ihre Versuche</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::StepsSummary</name>
    <message>
        <source>%1, %2 tries</source>
        <translation>%1, %2 Versuche</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 von %2 geschafft</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::TabStrip</name>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ToolRow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message numerus="yes">
        <source>Notices, %n new</source>
        <translation>
            <numerusform>Meldungen, %n neu</numerusform>
            <numerusform>Meldungen, %n neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::Tray</name>
    <message>
        <source>No order waits for a person.</source>
        <translation>Keine Bestellung wartet auf eine Person.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders wait for a person.</source>
        <translation>
            <numerusform>%n Bestellung wartet auf eine Person.</numerusform>
            <numerusform>%n Bestellungen warten auf eine Person.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sagadesk: a service does not answer. %1</source>
        <translation>Sagadesk: Ein Dienst antwortet nicht. %1</translation>
    </message>
    <message>
        <source>Sagadesk: %1</source>
        <translation>Sagadesk: %1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::TriesModel</name>
    <message>
        <source>Try %1: %2, started %3, took %4</source>
        <translation>Versuch %1: %2, begonnen %3, dauerte %4</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::TriesPanel</name>
    <message>
        <source>The chosen step</source>
        <translation>Der gewählte Schritt</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>No step</source>
        <translation>Kein Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Why no further try</source>
        <translation>Warum kein weiterer Versuch</translation>
    </message>
    <message>
        <source>All tries are used up, and the order can do without this step.</source>
        <translation>Alle Versuche sind aufgebraucht, und die Bestellung kommt ohne diesen Schritt aus.</translation>
    </message>
    <message>
        <source>It was refused, and a refusal is never repeated.</source>
        <translation>Es wurde abgelehnt, und eine Ablehnung wird nie wiederholt.</translation>
    </message>
    <message>
        <source>All tries are used up. A person must decide.</source>
        <translation>Alle Versuche sind aufgebraucht. Jemand muss entscheiden.</translation>
    </message>
    <message>
        <source>Nobody knows whether it was done, so it is not repeated by itself. A person must look it up.</source>
        <translation>Niemand weiß, ob es ausgeführt wurde, daher wird es nicht von selbst wiederholt. Jemand muss nachsehen.</translation>
    </message>
    <message>
        <source>%1. A person must decide.</source>
        <translation>%1. Jemand muss entscheiden.</translation>
    </message>
    <message>
        <source>The next try</source>
        <translation>Der nächste Versuch</translation>
    </message>
    <message>
        <source>It is made at %1.</source>
        <translation>Er erfolgt um %1.</translation>
    </message>
    <message>
        <source>This step was not reached.</source>
        <translation>Dieser Schritt wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>All tries use one key, %1, so it is not done twice.</source>
        <translation>Alle Versuche verwenden denselben Schlüssel, %1, daher geschieht nichts doppelt.</translation>
    </message>
    <message>
        <source>What was sent and received is not kept any more.</source>
        <translation>Was gesendet und empfangen wurde, ist nicht mehr gespeichert.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ValueRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::WorkflowComparison</name>
    <message>
        <source>Comparison of two versions</source>
        <translation>Vergleich zweier Versionen</translation>
    </message>
    <message>
        <source>Steps of the older version</source>
        <translation>Schritte der älteren Version</translation>
    </message>
    <message>
        <source>Steps of the newer version</source>
        <translation>Schritte der neueren Version</translation>
    </message>
    <message>
        <source>The steps of both versions are the same.</source>
        <translation>Die Schritte beider Versionen sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes from version %1 to version %2</source>
        <translation>
            <numerusform>%n Änderung von Version %1 zu Version %2</numerusform>
            <numerusform>%n Änderungen von Version %1 zu Version %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::WorkflowDiagram</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Undone by %1.</source>
        <translation>Wird durch „%1“ rückgängig gemacht.</translation>
    </message>
    <message>
        <source>After it nothing is undone any more.</source>
        <translation>Danach wird nichts mehr rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The order can do without it.</source>
        <translation>Die Bestellung kommt ohne ihn aus.</translation>
    </message>
    <message>
        <source>Only under a condition.</source>
        <translation>Nur unter einer Bedingung.</translation>
    </message>
    <message>
        <source>It is not as in the other version.</source>
        <translation>Er ist anders als in der anderen Version.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::WorkflowsPage</name>
    <message>
        <source>No workflows</source>
        <translation>Keine Abläufe</translation>
    </message>
    <message>
        <source>None is installed.</source>
        <translation>Keiner ist installiert.</translation>
    </message>
    <message>
        <source>Workflows and their versions</source>
        <translation>Abläufe und ihre Versionen</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Steps of the workflow</source>
        <translation>Schritte des Ablaufs</translation>
    </message>
    <message>
        <source>Text of the workflow</source>
        <translation>Text des Ablaufs</translation>
    </message>
    <message>
        <source>The workflows could not be read.</source>
        <translation>Die Abläufe konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Version %1, missing</source>
        <translation>Version %1, fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are running on it</source>
        <translation>
            <numerusform>%n Bestellung läuft damit</numerusform>
            <numerusform>%n Bestellungen laufen damit</numerusform>
        </translation>
    </message>
    <message>
        <source>This workflow has one version only.</source>
        <translation>Dieser Ablauf hat nur eine Version.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Not installed: its orders are held</source>
        <translation>Nicht installiert: seine Bestellungen sind festgehalten</translation>
    </message>
    <message>
        <source>New orders start with it</source>
        <translation>Neue Bestellungen beginnen damit</translation>
    </message>
    <message>
        <source>with version %1</source>
        <translation>mit Version %1</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Abläufe</translation>
    </message>
</context>
</TS>
