<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>BulkWords</name>
    <message numerus="yes">
        <source>%n orders go on at the step that did not succeed. The same requests are used, so nothing is done twice.</source>
        <translation>
            <numerusform>%n order goes on at the step that did not succeed. The same request is used, so nothing is done twice.</numerusform>
            <numerusform>%n orders go on at the step that did not succeed. The same requests are used, so nothing is done twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n orders</source>
        <translation>
            <numerusform>Retry %n order</numerusform>
            <numerusform>Retry %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retrying %n orders</source>
        <translation>
            <numerusform>Retrying %n order</numerusform>
            <numerusform>Retrying %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders are cancelled, and what was done is undone. This cannot be taken back once it has been sent.</source>
        <translation>
            <numerusform>%n order is cancelled, and what was done is undone. This cannot be taken back once it has been sent.</numerusform>
            <numerusform>%n orders are cancelled, and what was done is undone. This cannot be taken back once it has been sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders</source>
        <translation>
            <numerusform>Cancel %n order</numerusform>
            <numerusform>Cancel %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %n orders</source>
        <translation>
            <numerusform>Cancelling %n order</numerusform>
            <numerusform>Cancelling %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders are given up, and what was done is undone. This cannot be taken back once it has been sent.</source>
        <translation>
            <numerusform>%n order is given up, and what was done is undone. This cannot be taken back once it has been sent.</numerusform>
            <numerusform>%n orders are given up, and what was done is undone. This cannot be taken back once it has been sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n orders</source>
        <translation>
            <numerusform>Undo %n order</numerusform>
            <numerusform>Undo %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing %n orders</source>
        <translation>
            <numerusform>Undoing %n order</numerusform>
            <numerusform>Undoing %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders go on after your answer.</source>
        <translation>
            <numerusform>%n order goes on after your answer.</numerusform>
            <numerusform>%n orders go on after your answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer for %n orders</source>
        <translation>
            <numerusform>Answer for %n order</numerusform>
            <numerusform>Answer for %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answering for %n orders</source>
        <translation>
            <numerusform>Answering for %n order</numerusform>
            <numerusform>Answering for %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders are approved and go on.</source>
        <translation>
            <numerusform>%n order is approved and goes on.</numerusform>
            <numerusform>%n orders are approved and go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n orders</source>
        <translation>
            <numerusform>Approve %n order</numerusform>
            <numerusform>Approve %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approving %n orders</source>
        <translation>
            <numerusform>Approving %n order</numerusform>
            <numerusform>Approving %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders are given up, and what was done is undone.</source>
        <translation>
            <numerusform>%n order is given up, and what was done is undone.</numerusform>
            <numerusform>%n orders are given up, and what was done is undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n orders</source>
        <translation>
            <numerusform>Reject %n order</numerusform>
            <numerusform>Reject %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejecting %n orders</source>
        <translation>
            <numerusform>Rejecting %n order</numerusform>
            <numerusform>Rejecting %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You state that everything still open of %n orders was settled outside. Sagadesk will not check it again.</source>
        <translation>
            <numerusform>You state that everything still open of %n order was settled outside. Sagadesk will not check it again.</numerusform>
            <numerusform>You state that everything still open of %n orders was settled outside. Sagadesk will not check it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n orders</source>
        <translation>
            <numerusform>Settle %n order</numerusform>
            <numerusform>Settle %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settling %n orders</source>
        <translation>
            <numerusform>Settling %n order</numerusform>
            <numerusform>Settling %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders begin a new run with the first step; their money is asked for once more.</source>
        <translation>
            <numerusform>%n order begins a new run with the first step; its money is asked for once more.</numerusform>
            <numerusform>%n orders begin a new run with the first step; their money is asked for once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n orders again</source>
        <translation>
            <numerusform>Start %n order again</numerusform>
            <numerusform>Start %n orders again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starting %n orders again</source>
        <translation>
            <numerusform>Starting %n order again</numerusform>
            <numerusform>Starting %n orders again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders stop where they are until somebody lets them go on.</source>
        <translation>
            <numerusform>%n order stops where it is until somebody lets it go on.</numerusform>
            <numerusform>%n orders stop where they are until somebody lets them go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n orders</source>
        <translation>
            <numerusform>Stop %n order</numerusform>
            <numerusform>Stop %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopping %n orders</source>
        <translation>
            <numerusform>Stopping %n order</numerusform>
            <numerusform>Stopping %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You state for %n orders that the step was done; they go on after it.</source>
        <translation>
            <numerusform>You state for %n order that the step was done; it goes on after it.</numerusform>
            <numerusform>You state for %n orders that the step was done; they go on after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for %n orders</source>
        <translation>
            <numerusform>Done for %n order</numerusform>
            <numerusform>Done for %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You state for %n orders that the step was not done; it is asked for once more.</source>
        <translation>
            <numerusform>You state for %n order that the step was not done; it is asked for once more.</numerusform>
            <numerusform>You state for %n orders that the step was not done; it is asked for once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not done for %n orders</source>
        <translation>
            <numerusform>Not done for %n order</numerusform>
            <numerusform>Not done for %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n orders the step is left out; all else goes on.</source>
        <translation>
            <numerusform>For %n order the step is left out; all else goes on.</numerusform>
            <numerusform>For %n orders the step is left out; all else goes on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out for %n orders</source>
        <translation>
            <numerusform>Leave out for %n order</numerusform>
            <numerusform>Leave out for %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving a step out for %n orders</source>
        <translation>
            <numerusform>Leaving a step out for %n order</numerusform>
            <numerusform>Leaving a step out for %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders are left out: {why}</source>
        <translation>
            <numerusform>%n order is left out: {why}</numerusform>
            <numerusform>%n orders are left out: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders go first; the others follow only when these have a result.</source>
        <translation>
            <numerusform>%n order goes first; the others follow only when it has a result.</numerusform>
            <numerusform>%n orders go first; the others follow only when these have a result.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CauseRows</name>
    <message numerus="yes">
        <source>%1 in %n orders</source>
        <translation>
            <numerusform>%1 in %n order</numerusform>
            <numerusform>%1 in %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message numerus="yes">
        <source>Connected again after {away}, %n changes.</source>
        <translation>
            <numerusform>Connected again after {away}, %n change.</numerusform>
            <numerusform>Connected again after {away}, %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No node is running orders. %n orders wait.</source>
        <translation>
            <numerusform>No node is running orders. %n order waits.</numerusform>
            <numerusform>No node is running orders. %n orders wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message numerus="yes">
        <source>%n items reserved</source>
        <translation>
            <numerusform>%n item reserved</numerusform>
            <numerusform>%n items reserved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items being released</source>
        <translation>
            <numerusform>%n item being released</numerusform>
            <numerusform>%n items being released</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items back in stock</source>
        <translation>
            <numerusform>%n item back in stock</numerusform>
            <numerusform>%n items back in stock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are reserved.</source>
        <translation>
            <numerusform>%n item is reserved.</numerusform>
            <numerusform>%n items are reserved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are being released.</source>
        <translation>
            <numerusform>%n item is being released.</numerusform>
            <numerusform>%n items are being released.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are back in stock.</source>
        <translation>
            <numerusform>%n item is back in stock.</numerusform>
            <numerusform>%n items are back in stock.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message numerus="yes">
        <source>{step} did not succeed in %n tries; the last one at {since}: {failure}.</source>
        <translation>
            <numerusform>{step} did not succeed in %n try, at {since}: {failure}.</numerusform>
            <numerusform>{step} did not succeed in %n tries; the last one at {since}: {failure}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} did not answer in %n tries</source>
        <translation>
            <numerusform>{service} did not answer in %n try</numerusform>
            <numerusform>{service} did not answer in %n tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} had no success in %n tries; the last one at {since} had no answer.</source>
        <translation>
            <numerusform>{step} had no success in %n try, at {since} had no answer.</numerusform>
            <numerusform>{step} had no success in %n tries; the last one at {since} had no answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} was not reachable in %n tries</source>
        <translation>
            <numerusform>{service} was not reachable in %n try</numerusform>
            <numerusform>{service} was not reachable in %n tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} had no success in %n tries; at the last one at {since} {service} was not reachable.</source>
        <translation>
            <numerusform>{step} had no success in %n try; at {since} {service} was not reachable.</numerusform>
            <numerusform>{step} had no success in %n tries; at the last one at {since} {service} was not reachable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} was too busy in %n tries</source>
        <translation>
            <numerusform>{service} was too busy in %n try</numerusform>
            <numerusform>{service} was too busy in %n tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} had no success in %n tries; at the last one at {since} {service} was too busy.</source>
        <translation>
            <numerusform>{step} had no success in %n try; at {since} {service} was too busy.</numerusform>
            <numerusform>{step} had no success in %n tries; at the last one at {since} {service} was too busy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} had a problem in %n tries</source>
        <translation>
            <numerusform>{service} had a problem in %n try</numerusform>
            <numerusform>{service} had a problem in %n tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} had no success in %n tries; at the last one at {since} {service} had a problem.</source>
        <translation>
            <numerusform>{step} had no success in %n try; at {since} {service} had a problem.</numerusform>
            <numerusform>{step} had no success in %n tries; at the last one at {since} {service} had a problem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to refund {money} and did not confirm it; the last time at {since}. Money may be stuck.</source>
        <translation>
            <numerusform>{service} was asked %n time to refund {money} and did not confirm it; the last time at {since}. Money may be stuck.</numerusform>
            <numerusform>{service} was asked %n times to refund {money} and did not confirm it; the last time at {since}. Money may be stuck.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to release {money} and did not confirm it; the last time at {since}. Money may be stuck.</source>
        <translation>
            <numerusform>{service} was asked %n time to release {money} and did not confirm it; the last time at {since}. Money may be stuck.</numerusform>
            <numerusform>{service} was asked %n times to release {money} and did not confirm it; the last time at {since}. Money may be stuck.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to take back the reservation and did not confirm it; the last time at {since}.</source>
        <translation>
            <numerusform>{service} was asked %n time to take back the reservation and did not confirm it; the last time at {since}.</numerusform>
            <numerusform>{service} was asked %n times to take back the reservation and did not confirm it; the last time at {since}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to stop the delivery and did not confirm it; the last time at {since}.</source>
        <translation>
            <numerusform>{service} was asked %n time to stop the delivery and did not confirm it; the last time at {since}.</numerusform>
            <numerusform>{service} was asked %n times to stop the delivery and did not confirm it; the last time at {since}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to undo {step} and did not confirm it; the last time at {since}.</source>
        <translation>
            <numerusform>{service} was asked %n time to undo {step} and did not confirm it; the last time at {since}.</numerusform>
            <numerusform>{service} was asked %n times to undo {step} and did not confirm it; the last time at {since}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message numerus="yes">
        <source>%n fields are changed. The original stays in the journal.</source>
        <translation>
            <numerusform>%n field is changed. The original stays in the journal.</numerusform>
            <numerusform>%n fields are changed. The original stays in the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items stay reserved.</source>
        <translation>
            <numerusform>%n item stays reserved.</numerusform>
            <numerusform>%n items stay reserved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SagaDiagram</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message numerus="yes">
        <source>%n orders are parked; they go on by themselves.</source>
        <translation>
            <numerusform>%n order is parked; it goes on by itself.</numerusform>
            <numerusform>%n orders are parked; they go on by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was called %n times in the last hour.</source>
        <translation>
            <numerusform>It was called %n time in the last hour.</numerusform>
            <numerusform>It was called %n times in the last hour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers of the last five minutes were no good.</source>
        <translation>
            <numerusform>%n answer of the last five minutes was no good.</numerusform>
            <numerusform>%n answers of the last five minutes were no good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The circuit opened %n times, and orders were parked meanwhile.</source>
        <translation>
            <numerusform>The circuit opened %n time, and orders were parked meanwhile.</numerusform>
            <numerusform>The circuit opened %n times, and orders were parked meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open, test in %n s</source>
        <translation>
            <numerusform>Open, test in %n s</numerusform>
            <numerusform>Open, test in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n calls a minute are held back.</source>
        <translation>
            <numerusform>About %n call a minute is held back.</numerusform>
            <numerusform>About %n calls a minute are held back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls pass again, and %n parked orders go on, the oldest first.</source>
        <translation>
            <numerusform>Calls pass again, and %n parked order goes on.</numerusform>
            <numerusform>Calls pass again, and %n parked orders go on, the oldest first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message numerus="yes">
        <source>Disk is full in about %n days at this pace.</source>
        <translation>
            <numerusform>Disk is full in about %n day at this pace.</numerusform>
            <numerusform>Disk is full in about %n days at this pace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partitions have no node; %1 orders wait.</source>
        <translation>
            <numerusform>%n partition has no node; %1 orders wait.</numerusform>
            <numerusform>%n partitions have no node; %1 orders wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkflowWords</name>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::AuditPage</name>
    <message numerus="yes">
        <source>%n entries written so far</source>
        <translation>
            <numerusform>%n entry written so far</numerusform>
            <numerusform>%n entries written so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported to %1</source>
        <translation>
            <numerusform>%n entry exported to %1</numerusform>
            <numerusform>%n entries exported to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer entries.</source>
        <translation>
            <numerusform>%n newer entry.</numerusform>
            <numerusform>%n newer entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::BackupPanel</name>
    <message numerus="yes">
        <source>the newest %n are kept</source>
        <translation>
            <numerusform>the newest %n is kept</numerusform>
            <numerusform>the newest %n are kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::BulkPanel</name>
    <message numerus="yes">
        <source>%n messages are published once more, and what waits behind them follows.</source>
        <translation>
            <numerusform>%n message is published once more, and what waits behind it follows.</numerusform>
            <numerusform>%n messages are published once more, and what waits behind them follows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are given up; what waits behind them is published.</source>
        <translation>
            <numerusform>%n message is given up; what waits behind it is published.</numerusform>
            <numerusform>%n messages are given up; what waits behind them is published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are forgotten. Their senders were told why when they came.</source>
        <translation>
            <numerusform>%n message is forgotten. Its sender was told why when it came.</numerusform>
            <numerusform>%n messages are forgotten. Their senders were told why when they came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %n messages again</source>
        <translation>
            <numerusform>Publish %n message again</numerusform>
            <numerusform>Publish %n messages again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n messages go</source>
        <translation>
            <numerusform>Let %n message go</numerusform>
            <numerusform>Let %n messages go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CauseOrders</name>
    <message numerus="yes">
        <source>%n order numbers copied</source>
        <translation>
            <numerusform>%n order number copied</numerusform>
            <numerusform>%n order numbers copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FailuresPage</name>
    <message numerus="yes">
        <source>%n more causes, F5 shows them</source>
        <translation>
            <numerusform>%n more cause, F5 shows it</numerusform>
            <numerusform>%n more causes, F5 shows them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders ended as Failed today, all undone</source>
        <translation>
            <numerusform>%n order ended as Failed today, undone</numerusform>
            <numerusform>%n orders ended as Failed today, all undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages taken up</source>
        <translation>
            <numerusform>%n message taken up</numerusform>
            <numerusform>%n messages taken up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::Finder</name>
    <message numerus="yes">
        <source>%n order(s) in %1 ms</source>
        <translation>
            <numerusform>%n order in %1 ms</numerusform>
            <numerusform>%n orders in %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NeedsModel</name>
    <message numerus="yes">
        <source>messages</source>
        <translation>
            <numerusform>message</numerusform>
            <numerusform>messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>orders</source>
        <translation>
            <numerusform>order</numerusform>
            <numerusform>orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NewOrder</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need a look.</source>
        <translation>
            <numerusform>%n field needs a look.</numerusform>
            <numerusform>%n fields need a look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NoticeLog</name>
    <message numerus="yes">
        <source>%1 has not answered for a minute; %n orders wait for it.</source>
        <translation>
            <numerusform>%1 has not answered for a minute; %n order waits for it.</numerusform>
            <numerusform>%1 has not answered for a minute; %n orders wait for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls to %1 are held back: it does not answer. %n orders wait for it.</source>
        <translation>
            <numerusform>Calls to %1 are held back: it does not answer. %n order waits for it.</numerusform>
            <numerusform>Calls to %1 are held back: it does not answer. %n orders wait for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Money may be stuck in %n orders: %1</source>
        <translation>
            <numerusform>Money may be stuck in %n order: %1</numerusform>
            <numerusform>Money may be stuck in %n orders: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders were held in the last five minutes, five times as many as usual.</source>
        <translation>
            <numerusform>%n order was held in the last five minutes, five times as many as usual.</numerusform>
            <numerusform>%n orders were held in the last five minutes, five times as many as usual.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OrdersPage</name>
    <message numerus="yes">
        <source>More than %n newer orders</source>
        <translation>
            <numerusform>More than %n newer order</numerusform>
            <numerusform>More than %n newer orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer order(s)</source>
        <translation>
            <numerusform>%n newer order</numerusform>
            <numerusform>%n newer orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order number(s) copied</source>
        <translation>
            <numerusform>%n order number copied</numerusform>
            <numerusform>%n order numbers copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) written so far</source>
        <translation>
            <numerusform>%n order written so far</numerusform>
            <numerusform>%n orders written so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) exported to %1</source>
        <translation>
            <numerusform>%n order exported to %1</numerusform>
            <numerusform>%n orders exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n partitions</source>
        <translation>
            <numerusform>%n partition</numerusform>
            <numerusform>%n partitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PipelineColumnView</name>
    <message numerus="yes">
        <source>%n more when you look away</source>
        <translation>
            <numerusform>%n more when you look away</numerusform>
            <numerusform>%n more when you look away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::QuickLook</name>
    <message numerus="yes">
        <source>More than %n orders</source>
        <translation>
            <numerusform>More than %n order</numerusform>
            <numerusform>More than %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) since %1, %2 completed</source>
        <translation>
            <numerusform>%n order since %1, %2 completed</numerusform>
            <numerusform>%n orders since %1, %2 completed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ServiceControls</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as configured.</source>
        <translation>
            <numerusform>%n as configured.</numerusform>
            <numerusform>%n as configured.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ServicesPage</name>
    <message numerus="yes">
        <source>See the %n orders held because of it…</source>
        <translation>
            <numerusform>See the %n order held because of it…</numerusform>
            <numerusform>See the %n orders held because of it…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ToolRow</name>
    <message numerus="yes">
        <source>Notices, %n new</source>
        <translation>
            <numerusform>Notices, %n new</numerusform>
            <numerusform>Notices, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::Tray</name>
    <message numerus="yes">
        <source>%n orders wait for a person.</source>
        <translation>
            <numerusform>%n order waits for a person.</numerusform>
            <numerusform>%n orders wait for a person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::TriesPanel</name>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::WorkflowComparison</name>
    <message numerus="yes">
        <source>%n changes from version %1 to version %2</source>
        <translation>
            <numerusform>%n change from version %1 to version %2</numerusform>
            <numerusform>%n changes from version %1 to version %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::WorkflowsPage</name>
    <message numerus="yes">
        <source>%n orders are running on it</source>
        <translation>
            <numerusform>%n order is running on it</numerusform>
            <numerusform>%n orders are running on it</numerusform>
        </translation>
    </message>
</context>
</TS>
